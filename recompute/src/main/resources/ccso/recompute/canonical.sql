-- The canonical tables of call records, as far as the indicators need them today. A further source
-- system, agent states, surveys and the like widen this; nothing here knows the Anonymous Bank.
--
-- Instants (_ts) are the wall clock of the source, because it names no zone; month is the calendar
-- month of arrival on that clock. Durations (_s) are whole seconds as the source gave them.
-- file_id with row_no leads from any row to the line of the file: row_no 1 is its header.

-- The line behind every row that could be read.
CREATE TABLE source_row (
  file_id    INTEGER NOT NULL,
  row_no     BIGINT  NOT NULL,
  contact_id VARCHAR NOT NULL,
  raw_text   VARCHAR NOT NULL
);

-- 拒收行: lines that could not be read without guessing. found has its letters masked.
CREATE TABLE rejected_row (
  file_id     INTEGER NOT NULL,
  row_no      BIGINT  NOT NULL,
  reason_code VARCHAR NOT NULL,
  field       VARCHAR NOT NULL,
  found       VARCHAR NOT NULL,
  raw_text    VARCHAR NOT NULL
);

-- 来话/联络: one row per customer contact. final_outcome: ANSWERED, ABANDONED_QUEUE, ABANDONED_IVR,
-- or TEST for a record that the source system itself calls no call (PHANTOM).
CREATE TABLE contact (
  file_id        INTEGER   NOT NULL,
  row_no         BIGINT    NOT NULL,
  contact_id     VARCHAR   NOT NULL,
  month          DATE      NOT NULL,
  start_ts       TIMESTAMP NOT NULL,
  ivr_end_ts     TIMESTAMP NOT NULL,
  first_queue_ts TIMESTAMP,
  final_outcome  VARCHAR   NOT NULL
);

-- 排队/处理段: one row per stay in a queue or with an agent; a contact that ended in the voice menu
-- has none. queue_ts is null where the call went straight to an agent; wait_s is 0 then.
CREATE TABLE contact_segment (
  file_id    INTEGER NOT NULL,
  row_no     BIGINT  NOT NULL,
  contact_id VARCHAR NOT NULL,
  seq        INTEGER NOT NULL,
  queue_id   VARCHAR NOT NULL,
  queue_ts   TIMESTAMP,
  answer_ts  TIMESTAMP,
  end_ts     TIMESTAMP,
  wait_s     BIGINT  NOT NULL,
  talk_s     BIGINT  NOT NULL,
  agent_id   VARCHAR,
  outcome    VARCHAR NOT NULL
);

-- What the indicators read: one row per call that counts. PHANTOM records are no calls.
CREATE VIEW calls AS
SELECT c.contact_id     AS call_id,
       c.month          AS month,
       c.final_outcome  AS outcome,
       c.start_ts       AS start_ts,
       c.ivr_end_ts     AS ivr_end_ts,
       s.queue_ts       AS queue_ts,
       s.wait_s         AS wait_s,
       s.answer_ts      AS answer_ts,
       s.end_ts         AS service_end_ts,
       s.talk_s         AS talk_s,
       s.agent_id       AS agent_id
FROM contact AS c
LEFT JOIN contact_segment AS s
  ON s.file_id = c.file_id AND s.row_no = c.row_no AND s.seq = 1
WHERE c.final_outcome <> 'TEST';
