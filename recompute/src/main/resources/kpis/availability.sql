-- code:       AVAILABILITY
-- zh:         系统可用率
-- en:         system availability
-- unit:       percent
-- formula.zh: （当月时长 － 中断时长）÷ 当月时长
-- formula.en: (length of the month - outage time) / length of the month
-- needs:      outages(start_ts, end_ts), months(month)
-- parameters: count_planned
-- source:     the catalogue's dictionary of indicators; planned downtime counts where count_planned is 1; outages of several systems at once are added up
WITH cut AS (
  SELECT m.month AS month, m.end_at - m.start_at AS length_ms,
         greatest(0, least(m.end_at, o.end_at) - greatest(m.start_at, o.start_at)) AS outage_ms
  FROM months AS m
  CROSS JOIN outages AS o
  WHERE :count_planned = 1 OR NOT coalesce(o.planned, FALSE))
SELECT m.month AS month,
       CAST(max(m.end_at - m.start_at) - coalesce(sum(c.outage_ms), 0) AS BIGINT) AS numerator,
       CAST(max(m.end_at - m.start_at) AS BIGINT) AS denominator
FROM months AS m
LEFT JOIN cut AS c ON c.month = m.month
GROUP BY m.month
ORDER BY m.month
