-- code:       FCR_BY_TICKET
-- zh:         一次解决率（工单法）
-- en:         first contact resolution, by tickets
-- unit:       percent
-- formula.zh: 首次接触即解决的业务工单 ÷ 办结的业务工单
-- formula.en: service tickets solved at first contact / service tickets closed
-- needs:      tickets(month, kind, closed_ts, first_contact)
-- source:     the catalogue's dictionary of indicators
SELECT CAST(date_trunc('month', closed_local) AS DATE) AS month,
       count(CASE WHEN first_contact THEN 1 END) AS numerator,
       count(*) AS denominator
FROM tickets
WHERE kind = 'SERVICE' AND closed_ts IS NOT NULL AND first_contact IS NOT NULL
GROUP BY CAST(date_trunc('month', closed_local) AS DATE)
ORDER BY CAST(date_trunc('month', closed_local) AS DATE)
