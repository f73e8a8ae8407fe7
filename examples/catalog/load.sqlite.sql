-- The catalogue in SQLite. In the folder that `gongbao catalog OUT -o FOLDER` has written:
--   sqlite3 catalog.db < load.sqlite.sql
CREATE TABLE documents (
  key TEXT PRIMARY KEY, file TEXT, source TEXT, gazette TEXT, year INTEGER, issue INTEGER, id TEXT, number TEXT, title TEXT, kind TEXT,
  issuers TEXT, date TEXT, section TEXT, page INTEGER, duplicateOf TEXT, repealedBy TEXT, repealedOn TEXT
);
CREATE TABLE citations ("from" TEXT, number TEXT, title TEXT, role TEXT, "to" TEXT, candidates INTEGER);
.mode csv
.import --skip 1 documents.csv documents
.import --skip 1 references.csv citations
-- What is not stated is an empty cell in CSV.
UPDATE documents SET source = nullif(source, ''), gazette = nullif(gazette, ''), year = nullif(year, ''), issue = nullif(issue, ''),
  number = nullif(number, ''), title = nullif(title, ''), kind = nullif(kind, ''), issuers = nullif(issuers, ''), date = nullif(date, ''),
  section = nullif(section, ''), page = nullif(page, ''), duplicateOf = nullif(duplicateOf, ''),
  repealedBy = nullif(repealedBy, ''), repealedOn = nullif(repealedOn, '');
UPDATE citations SET title = nullif(title, ''), role = nullif(role, ''), "to" = nullif("to", '');
CREATE INDEX documents_number ON documents(number);
CREATE INDEX citations_from ON citations("from");
CREATE INDEX citations_to ON citations("to");

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
