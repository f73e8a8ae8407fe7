-- The catalogue in DuckDB. In the folder that `gongbao catalog OUT -o FOLDER` has written:
--   duckdb catalog.duckdb < load.duckdb.sql
CREATE TABLE documents AS SELECT * FROM read_json('documents.ndjson', format = 'newline_delimited', columns = {
  key: 'VARCHAR', file: 'VARCHAR', source: 'VARCHAR', gazette: 'VARCHAR', year: 'INTEGER', issue: 'INTEGER', id: 'VARCHAR',
  number: 'VARCHAR', title: 'VARCHAR', kind: 'VARCHAR', issuers: 'VARCHAR[]', date: 'DATE', section: 'VARCHAR', page: 'INTEGER',
  duplicateOf: 'VARCHAR', repealedBy: 'VARCHAR[]', repealedOn: 'DATE'
});
CREATE TABLE citations AS SELECT * FROM read_json('references.ndjson', format = 'newline_delimited', columns = {
  "from": 'VARCHAR', number: 'VARCHAR', title: 'VARCHAR', role: 'VARCHAR', "to": 'VARCHAR', candidates: 'INTEGER'
});
CREATE UNIQUE INDEX documents_key ON documents(key);
CREATE INDEX documents_number ON documents(number);

-- Who cites whom, with both titles.
CREATE VIEW cited AS SELECT c.role, f.key AS "from", f.number AS fromNumber, f.title AS fromTitle,
  t.key AS "to", t.number AS toNumber, t.title AS toTitle
  FROM citations c JOIN documents f ON f.key = c."from" JOIN documents t ON t.key = c."to";
-- What is cited and is not here, or may be one of several; the most cited first.
CREATE VIEW dangling AS SELECT number, max(title) AS title, max(candidates) AS candidates, count(*) AS citations
  FROM citations WHERE "to" IS NULL GROUP BY number ORDER BY citations DESC, number;
-- What was repealed by what, and when: first prints of both.
CREATE VIEW repealed AS SELECT d.key, d.number, d.title, d.date, r.key AS byKey, r.number AS byNumber, r.date AS "on"
  FROM citations c JOIN documents d ON d.key = c."to" JOIN documents r ON r.key = c."from"
  WHERE c.role = 'repeals' AND r.duplicateOf IS NULL;
-- What is printed again, beside its first print.
CREATE VIEW printedAgain AS SELECT d.number, d.title, o.file AS firstFile, d.file, d.key
  FROM documents d JOIN documents o ON o.key = d.duplicateOf;
