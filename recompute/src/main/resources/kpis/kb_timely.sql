-- code:       KB_TIMELY
-- zh:         知识更新及时率
-- en:         knowledge timeliness
-- unit:       percent
-- formula.zh: 时限内发布的知识更新 ÷ 当月应发布的知识更新
-- formula.en: knowledge updates released within their limit / updates due in the month
-- needs:      tickets(kind, due_ts, closed_ts)
-- source:     the catalogue's dictionary of indicators
SELECT CAST(date_trunc('month', due_local) AS DATE) AS month,
       count(CASE WHEN closed_at <= due_at THEN 1 END) AS numerator,
       count(*) AS denominator
FROM tickets
WHERE kind = 'KNOWLEDGE' AND due_ts IS NOT NULL
GROUP BY CAST(date_trunc('month', due_local) AS DATE)
ORDER BY CAST(date_trunc('month', due_local) AS DATE)
