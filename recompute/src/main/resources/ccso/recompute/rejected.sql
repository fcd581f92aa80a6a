-- 拒收行: lines that could not be read without guessing. found has its letters masked.
CREATE TABLE rejected_row (
  file_id     INTEGER NOT NULL,
  row_no      BIGINT  NOT NULL,
  reason_code VARCHAR NOT NULL,
  field       VARCHAR NOT NULL,
  found       VARCHAR NOT NULL,
  raw_text    VARCHAR NOT NULL
);
