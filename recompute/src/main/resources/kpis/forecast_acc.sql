-- code:       FORECAST_ACC
-- zh:         预测准确率
-- en:         forecast accuracy
-- unit:       percent
-- formula.zh: 1 －（各时段｜实际 － 预测｜之和 ÷ 实际之和）
-- formula.en: 1 - sum over intervals of |actual - forecast| / sum of actual
-- needs:      forecasts(interval_start_ts, volume_m), calls(month, outcome)
-- parameters: interval_min
-- source:     the catalogue's dictionary of indicators; the last version frozen before the interval counts; below 0 where the errors exceed the volume
WITH frozen AS (
  SELECT month AS month, coalesce(queue_id, '') AS queue_id, volume_m AS volume_m,
         CAST(floor(interval_start_at / (60000e0 * :interval_min)) AS BIGINT) AS slot,
         row_number() OVER (PARTITION BY queue_id, interval_start_at ORDER BY coalesce(frozen_at, 0) DESC) AS age
  FROM forecasts
  WHERE frozen_at IS NULL OR frozen_at <= interval_start_at),
by_queue AS (
  SELECT count(CASE WHEN queue_id <> '' THEN 1 END) AS named FROM frozen),
forecast AS (
  SELECT month AS month, queue_id AS queue_id, slot AS slot, sum(volume_m) AS volume_m
  FROM frozen WHERE age = 1 GROUP BY month, queue_id, slot),
actual AS (
  SELECT c.month AS month,
         CASE WHEN b.named > 0 THEN coalesce(c.queue_id, '') ELSE '' END AS queue_id,
         CAST(floor(c.start_at / (60000e0 * :interval_min)) AS BIGINT) AS slot,
         1000 * count(*) AS volume_m
  FROM calls AS c CROSS JOIN by_queue AS b
  WHERE c.outcome <> 'ABANDONED_IVR' AND c.direction = 'INBOUND'
  GROUP BY c.month, CASE WHEN b.named > 0 THEN coalesce(c.queue_id, '') ELSE '' END,
           CAST(floor(c.start_at / (60000e0 * :interval_min)) AS BIGINT)),
intervals AS (
  SELECT coalesce(a.month, f.month) AS month, coalesce(a.volume_m, 0) AS actual_m,
         abs(coalesce(a.volume_m, 0) - coalesce(f.volume_m, 0)) AS error_m
  FROM actual AS a
  FULL OUTER JOIN forecast AS f ON f.month = a.month AND f.queue_id = a.queue_id AND f.slot = a.slot)
SELECT i.month AS month,
       CAST(sum(i.actual_m) - sum(i.error_m) AS BIGINT) AS numerator,
       CAST(sum(i.actual_m) AS BIGINT) AS denominator
FROM intervals AS i
WHERE i.month IN (SELECT month FROM forecast)
GROUP BY i.month
ORDER BY i.month
