-- code:       TICKET_TIMELY
-- zh:         工单时效达成率
-- en:         ticket timeliness
-- unit:       percent
-- formula.zh: 时限内办结的工单 ÷ 当月到期的工单
-- formula.en: tickets closed within their limit / tickets due in the month
-- needs:      tickets(due_ts, closed_ts)
-- source:     the catalogue's dictionary of indicators; time during which the clock was stopped is added to the limit
SELECT CAST(date_trunc('month', due_local) AS DATE) AS month,
       count(CASE WHEN closed_at <= due_at + coalesce(clock_stopped_ms, 0) THEN 1 END) AS numerator,
       count(*) AS denominator
FROM tickets
WHERE due_ts IS NOT NULL
GROUP BY CAST(date_trunc('month', due_local) AS DATE)
ORDER BY CAST(date_trunc('month', due_local) AS DATE)
