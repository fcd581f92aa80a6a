-- Every stay in a queue or with an agent: calls whose source gives one stay a call, and the segments of all others.
CREATE VIEW stays AS
SELECT file_id AS file_id, row_no AS row_no, month AS month, utc_offset_s AS utc_offset_s, call_id AS call_id,
       queue_id AS queue_id, agent_id AS agent_id, queue_at AS queue_at, answer_at AS answer_at, end_at AS end_at,
       wait_ms AS wait_ms, talk_ms AS talk_ms, hold_ms AS hold_ms, acw_ms AS acw_ms, outcome AS outcome
FROM all_calls WHERE coalesce(segment_count, 0) = 0 AND outcome <> 'TEST'
UNION ALL
SELECT file_id, row_no, month, utc_offset_s, call_id,
       queue_id, agent_id, queue_at, answer_at, end_at, wait_ms, talk_ms, hold_ms, acw_ms, outcome
FROM segments;

-- The months that records are there for, with their bounds in epoch milliseconds on the site's clock.
CREATE VIEW months AS
WITH there AS (
  SELECT month AS month, max(utc_offset_s) AS utc_offset_s FROM all_calls GROUP BY month
  UNION ALL
  SELECT month, 0 FROM attendance GROUP BY month)
SELECT month AS month,
       CAST(month + INTERVAL 1 MONTH AS DATE) AS next_month,
       epoch_ms(CAST(month AS TIMESTAMP)) - 1000 * max(utc_offset_s) AS start_at,
       epoch_ms(CAST(month + INTERVAL 1 MONTH AS TIMESTAMP)) - 1000 * max(utc_offset_s) AS end_at
FROM there
GROUP BY month;
