-- A record may appear once in a file. A line repeated letter by letter counts once, at its first
-- appearance; lines of one key with different content are all rejected, as choosing would be a guess.
CREATE TABLE doubled AS
SELECT ${key} AS doubled_key, min(row_no) AS first_row, count(DISTINCT row_fingerprint) AS versions
FROM ${table} GROUP BY ${key} HAVING count(*) > 1;

INSERT INTO rejected_row
SELECT r.file_id,
       r.row_no,
       CASE WHEN d.versions = 1 THEN 'DUPLICATE_ROW' ELSE 'CONFLICTING_KEY' END,
       '${key}',
       CAST(d.first_row AS VARCHAR),
       ''
FROM ${table} AS r
JOIN doubled AS d ON d.doubled_key = r.${key}
WHERE d.versions > 1 OR r.row_no > d.first_row;

DELETE FROM ${table} WHERE rowid IN (
  SELECT r.rowid FROM ${table} AS r JOIN doubled AS d ON d.doubled_key = r.${key}
  WHERE d.versions > 1 OR r.row_no > d.first_row);

DROP TABLE doubled;
