-- What indicators read. A record that the source itself calls no call (PHANTOM, a test call) is left out of every indicator.
CREATE VIEW calls AS
SELECT * FROM all_calls WHERE outcome <> 'TEST';

-- Every stay in a queue or with an agent: calls whose source gives one stay a call, and the segments of all others.
CREATE VIEW stays AS
SELECT file_id AS file_id, row_no AS row_no, month AS month, utc_offset_s AS utc_offset_s, call_id AS call_id,
       queue_id AS queue_id, agent_id AS agent_id, queue_ts AS queue_ts, answer_ts AS answer_ts, end_ts AS end_ts,
       wait_ms AS wait_ms, talk_ms AS talk_ms, hold_ms AS hold_ms, acw_ms AS acw_ms, outcome AS outcome
FROM all_calls WHERE coalesce(segment_count, 0) = 0 AND outcome <> 'TEST'
UNION ALL
SELECT file_id, row_no, month, utc_offset_s, call_id,
       queue_id, agent_id, queue_ts, answer_ts, end_ts, wait_ms, talk_ms, hold_ms, acw_ms, outcome
FROM segments;
