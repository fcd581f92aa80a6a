-- code:       COMPLAINT_TIMELY
-- zh:         投诉及时办结率
-- en:         complaint timeliness
-- unit:       percent
-- formula.zh: 时限内办结的投诉 ÷ 当月到期的投诉
-- formula.en: complaints closed within their limit / complaints due in the month
-- needs:      complaints(due_ts, closed_ts)
-- source:     the catalogue's dictionary of indicators; time during which the clock was stopped is added to the limit
SELECT CAST(date_trunc('month', due_local) AS DATE) AS month,
       count(CASE WHEN closed_at <= due_at + coalesce(clock_stopped_ms, 0) THEN 1 END) AS numerator,
       count(*) AS denominator
FROM complaints
WHERE due_ts IS NOT NULL
GROUP BY CAST(date_trunc('month', due_local) AS DATE)
ORDER BY CAST(date_trunc('month', due_local) AS DATE)
