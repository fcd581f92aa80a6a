-- code:       COMPLAINT_REPEAT
-- zh:         重复投诉率
-- en:         repeat complaint rate
-- unit:       percent
-- formula.zh: 办结后 W 日内同一客户就同一事由再次投诉的 ÷ 办结的投诉
-- formula.en: complaints followed within W days of closing by another of the same customer on the same matter / complaints closed
-- needs:      complaints(caller_key, closed_ts)
-- parameters: window_d
-- source:     the catalogue's dictionary of indicators
WITH ordered AS (
  SELECT closed_local AS closed_local, closed_at AS closed_at,
         lead(opened_at) OVER (PARTITION BY caller_key, matter_key ORDER BY opened_at, complaint_id) AS next_at
  FROM complaints
  WHERE caller_key IS NOT NULL)
SELECT CAST(date_trunc('month', closed_local) AS DATE) AS month,
       count(CASE WHEN next_at >= closed_at AND next_at - closed_at <= CAST(86400000 AS BIGINT) * :window_d THEN 1 END) AS numerator,
       count(*) AS denominator
FROM ordered
WHERE closed_local IS NOT NULL
GROUP BY CAST(date_trunc('month', closed_local) AS DATE)
ORDER BY CAST(date_trunc('month', closed_local) AS DATE)
