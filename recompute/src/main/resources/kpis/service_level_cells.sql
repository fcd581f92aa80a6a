-- code:       SERVICE_LEVEL_CELLS
-- zh:         服务水平 达标时段占比
-- en:         service level, share of quarter hours that met it
-- unit:       percent
-- formula.zh: 达到目标的（队列 × 15 分钟）÷ 有来话的（队列 × 15 分钟）
-- formula.en: (queue x 15 minutes) that met the target / (queue x 15 minutes) with calls
-- needs:      calls(month, outcome, wait_ms)
-- parameters: threshold_s, target_percent
-- source:     data note 1.2: a third thing beside the level and the mean of levels
WITH cells AS (
  SELECT month AS month,
         queue_id AS queue_id,
         CAST(floor(start_at / 900000e0) AS BIGINT) AS quarter,
         count(CASE WHEN outcome = 'ANSWERED' AND wait_ms <= 1000 * :threshold_s THEN 1 END) AS in_time,
         count(*) AS offered
  FROM calls
  WHERE outcome IN ('ANSWERED', 'ABANDONED_QUEUE', 'OTHER_EXIT')
  GROUP BY month, queue_id, CAST(floor(start_at / 900000e0) AS BIGINT))
SELECT month,
       count(CASE WHEN 100 * in_time >= :target_percent * offered THEN 1 END) AS numerator,
       count(*) AS denominator
FROM cells
GROUP BY month
ORDER BY month
