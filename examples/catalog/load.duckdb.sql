-- The catalogue in DuckDB. In the folder that `gongbao catalog OUT -o FOLDER` has written:
--   duckdb catalog.duckdb < load.duckdb.sql
CREATE TABLE documents AS SELECT * FROM read_csv('documents.csv', header = true, all_varchar = true);
CREATE TABLE citations AS SELECT * FROM read_csv('references.csv', header = true, all_varchar = true);
CREATE UNIQUE INDEX documents_key ON documents(key);
CREATE INDEX documents_number ON documents(number);
