-- A source that delivers at least once, and again after each change: the latest copy of a record is the record.
CREATE TABLE latest AS
SELECT ${key} AS key_kept, max(row_version) AS version_kept FROM ${table} GROUP BY ${key};
DELETE FROM ${table} WHERE EXISTS (
  SELECT 1 FROM latest AS l WHERE l.key_kept = ${table}.${key} AND l.version_kept > ${table}.row_version);
DROP TABLE latest;
-- the same copy delivered twice is one copy
DELETE FROM ${table} WHERE rowid IN (
  SELECT rowid FROM (
    SELECT rowid, row_number() OVER (PARTITION BY ${key}, row_fingerprint ORDER BY row_no) AS copy FROM ${table}) AS c
  WHERE copy > 1);
