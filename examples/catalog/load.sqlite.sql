-- The catalogue in SQLite. In the folder that `gongbao catalog OUT -o FOLDER` has written:
--   sqlite3 catalog.db < load.sqlite.sql
.mode csv
.import documents.csv documents
.import "references.csv" citations
CREATE UNIQUE INDEX documents_key ON documents("key");
CREATE INDEX documents_number ON documents(number);
CREATE INDEX citations_from ON citations("from");
CREATE INDEX citations_to ON citations("to");
