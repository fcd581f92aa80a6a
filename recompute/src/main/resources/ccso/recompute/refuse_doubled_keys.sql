-- A contact may appear once in a file. A line repeated letter by letter counts once, at its first
-- appearance; lines of one key with different content are all rejected, as choosing would be a guess.
INSERT INTO rejected_row
WITH doubled AS (
  SELECT contact_id AS contact_id, min(row_no) AS first_row, count(DISTINCT raw_text) AS versions
  FROM source_row GROUP BY contact_id HAVING count(*) > 1)
SELECT r.file_id,
       r.row_no,
       CASE WHEN d.versions = 1 THEN 'DUPLICATE_ROW' ELSE 'CONFLICTING_KEY' END,
       'call_id',
       CAST(d.first_row AS VARCHAR),
       r.raw_text
FROM source_row AS r
JOIN doubled AS d ON d.contact_id = r.contact_id
WHERE d.versions > 1 OR r.row_no > d.first_row;

DELETE FROM contact_segment WHERE row_no IN (SELECT row_no FROM rejected_row);
DELETE FROM contact WHERE row_no IN (SELECT row_no FROM rejected_row);
