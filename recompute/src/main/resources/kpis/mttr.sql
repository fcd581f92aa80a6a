-- code:       MTTR
-- zh:         平均恢复时长
-- en:         mean time to restore
-- unit:       minutes
-- formula.zh: 中断总时长 ÷ 中断次数
-- formula.en: total outage time / outages
-- needs:      outages(month, start_ts, end_ts)
-- source:     the catalogue's dictionary of indicators; unplanned outages, in the month in which they began
SELECT month,
       CAST(sum(end_at - start_at) AS BIGINT) AS numerator,
       count(*) AS denominator
FROM outages
WHERE end_ts IS NOT NULL AND NOT coalesce(planned, FALSE)
GROUP BY month
ORDER BY month
