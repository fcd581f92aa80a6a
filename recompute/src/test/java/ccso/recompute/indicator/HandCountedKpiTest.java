package ccso.recompute.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.recompute.indicator.RecomputeKpi.Computed;
import ccso.recompute.indicator.RecomputeKpi.NotComputable;
import ccso.recompute.records.CanonicalTable;
import ccso.recompute.records.Records;
import ccso.recompute.source.Loaded;
import ccso.recompute.source.MappedRecords;
import ccso.recompute.source.ProposeMapping;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every indicator on records so few that a person counts them.
class HandCountedKpiTest {

  private static final YearMonth JANUARY = YearMonth.of(2026, 1);
  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

  @TempDir private static Path folder;

  private static Loaded store;

  @BeforeAll
  static void load() throws Exception {
    // K1 calls again after two hours, K2 after ten days; C5 is overflow, C6 a chat, C7 and C8 go
    // out
    store =
        table(
            "calls",
            """
            call_id,direction,medium,caller_key,purpose,queue,start_time,end_time,wait_s,talk_s,hold_s,acw_s,agent,outcome,recording
            C1,inbound,voice,K1,,a,2026-01-05 09:00:00,2026-01-05 09:05:00,10,200,20,30,1001,answered,R1
            C2,inbound,voice,K1,,a,2026-01-05 11:00:00,2026-01-05 11:03:00,30,100,0,20,1001,answered,
            C3,inbound,voice,K2,,a,2026-01-06 09:00:00,2026-01-06 09:01:00,60,0,0,0,,abandoned,
            C4,inbound,voice,K2,,a,2026-01-16 09:00:00,2026-01-16 09:02:00,20,60,0,10,1002,answered,R4
            C5,inbound,voice,K3,,a,2026-01-17 09:00:00,2026-01-17 09:02:00,90,0,0,0,,overflow,
            C6,inbound,chat,K4,,b,2026-01-17 10:00:00,2026-01-17 10:02:00,50,60,0,0,1002,answered,
            C7,outbound,voice,K5,sale,,2026-01-20 10:00:00,2026-01-20 10:02:00,0,60,0,0,1002,answered,R7
            C8,outbound,voice,K6,sale,,2026-01-28 10:00:00,2026-01-28 10:02:00,0,60,0,0,1002,answered,R8
            """);
    table(
        "agent_states",
        """
        agent,state,start_time,end_time
        1001,ready,2026-01-05 08:30:00,2026-01-05 09:00:00
        1001,talk,2026-01-05 09:00:00,2026-01-05 09:20:00
        1001,acw,2026-01-05 09:20:00,2026-01-05 09:30:00
        1001,notready,2026-01-05 09:30:00,2026-01-05 10:00:00
        1001,logout,2026-01-05 10:00:00,2026-01-05 12:00:00
        """);
    table("shifts", "agent,计划开始,计划结束\n1001,2026-01-05 08:30:00,2026-01-05 10:30:00\n");
    table("paid_time", "agent_id,date,计薪工时(秒)\n1001,2026-01-05,7200\n");
    table(
        "surveys",
        """
        survey_id,offered_at,offered_ts,score,resolved,valid
        S1,,2026-01-05 09:06:00,5,yes,yes
        S2,,2026-01-05 11:06:00,3,no,yes
        S3,,2026-01-06 09:06:00,,,
        S4,,2026-01-07 09:06:00,5,,no
        """);
    table(
        "qa_evaluations",
        """
        evaluation_id,call_id,evaluated_at,score,reference_score,passed,fatal
        Q1,C1,2026-01-06 10:00:00,92.5,90,yes,no
        Q2,C2,2026-01-06 11:00:00,70,71,no,yes
        Q3,C1,2026-01-06 12:00:00,85,,,no
        """);
    table(
        "complaints",
        """
        complaint_id,caller_key,matter,opened_ts,due_ts,closed_ts
        P1,K1,bill,2026-01-06 10:00:00,2026-01-08 10:00:00,2026-01-07 10:00:00
        P2,K1,bill,2026-01-12 10:00:00,2026-01-14 10:00:00,2026-01-15 10:00:00
        """);
    table(
        "tickets",
        """
        ticket_id,kind,opened_ts,due_ts,closed_ts,first_contact
        T1,service,2026-01-06 10:00:00,2026-01-08 10:00:00,2026-01-07 10:00:00,yes
        T2,service,2026-01-06 10:00:00,2026-01-08 10:00:00,2026-01-09 10:00:00,no
        T3,knowledge,2026-01-06 10:00:00,2026-01-08 10:00:00,2026-01-08 10:00:00,
        T4,knowledge,2026-01-06 10:00:00,2026-01-08 10:00:00,,
        """);
    table(
        "headcount",
        "agent_id,joined_on,left_on\n1001,2024-03-01,\n1002,2025-01-15,2026-01-20\n1003,2026-01-10,\n");
    table(
        "attendance",
        "agent_id,date,due,present\n1001,2026-01-05,1,1\n1002,2026-01-05,1,0\n1003,2026-01-05,0,0\n");
    table(
        "training",
        "agent_id,date,due,attended,examined,passed\n1001,2026-01-05,1,1,1,1\n1002,2026-01-05,1,0,0,0\n1003,2026-01-05,1,1,1,0\n");
    table(
        "forecasts",
        "interval,interval_min,volume\n2026-01-05 09:00:00,30,2\n2026-01-05 11:00:00,30,1\n2026-01-06 09:00:00,30,0.5\n");
    table(
        "outages",
        "outage_id,start,end,planned\nO1,2026-01-03 00:00:00,2026-01-03 01:00:00,no\nO2,2026-01-04 00:00:00,2026-01-04 02:00:00,yes\n");
    table(
        "consents",
        """
        consent_id,caller_key,purpose,kind,given_ts,effective_ts
        N1,K5,sale,grant,2026-01-01 10:00:00,
        N2,K6,sale,grant,2026-01-01 10:00:00,
        N3,K6,,refuse,2026-01-27 10:00:00,2026-01-27 16:00:00
        """);
  }

  private static Loaded table(String name, String text) throws Exception {
    Path path = Files.writeString(folder.resolve(name + ".csv"), text);
    var mapping = new ProposeMapping(CanonicalTable.named(name), Loaded.SHANGHAI).of(path);
    Loaded loaded = Loaded.by(new MappedRecords(mapping), folder, path, Loaded.SHANGHAI);
    assertThat(loaded.rejected()).as(name).isEmpty();
    return loaded;
  }

  @ParameterizedTest
  @CsvSource({
    "CONNECT_RATE, 4, 6",
    "SERVICE_LEVEL, 2, 6",
    "ABANDON_RATE, 1, 6",
    "ASA, 110000, 4",
    "AHT, 620000, 6",
    "FCR, 1, 2",
    "NONVOICE_TIMELY, 1, 1",
    "TICKET_TIMELY, 2, 4",
    "FORECAST_ACC, 1500, 6000",
    "ADHERENCE, 3600000, 7200000",
    "OCCUPANCY, 1800000, 3600000",
    "UTILISATION, 5400000, 7200000",
    "QA_COVERAGE, 2, 6",
    "QA_PASS, 2, 3",
    "QA_FATAL, 1, 3",
    "QA_CALIBRATION, 3500, 2",
    "CSAT, 1, 2",
    "CSAT_RESPONSE, 2, 4",
    "COMPLAINT_RATE, 2, 8",
    "COMPLAINT_TIMELY, 1, 2",
    "COMPLAINT_REPEAT, 1, 2",
    "ATTRITION, 2, 4",
    "ATTENDANCE, 1, 2",
    "TRAIN_ATTEND, 2, 3",
    "TRAIN_PASS, 1, 2",
    "KB_TIMELY, 1, 2",
    "AVAILABILITY, 2667600000, 2678400000",
    "MTTR, 3600000, 1",
    "RECORDING_COMPLETE, 4, 5",
    "CONSENT_COVERAGE, 1, 2",
    "DND_LATENCY, 21600000, 1"
  })
  void theFigureIsTheOneCounted(String kpi, long numerator, long denominator) throws Exception {
    assertThat(figure(DefinitionCard.usual(kpi, FROM)))
        .isEqualTo(new MonthlyFigure(JANUARY, numerator, denominator));
  }

  @ParameterizedTest
  @CsvSource({
    "FCR, FCR_BY_TICKET, 1, 2",
    "FCR, FCR_BY_SURVEY, 1, 2",
    "CSAT, CSAT_MEAN, 8000, 2",
    "DND_LATENCY, DND_LONGEST, 21600000, 1",
    "ABANDON_RATE, ABANDONMENT_WITHOUT_SHORT, 1, 6",
    "ASA, ASA_WAITED, 110000, 4",
    "SERVICE_LEVEL, SERVICE_LEVEL_CELLS, 2, 6"
  })
  void soIsThatOfEveryOtherVariant(String kpi, String variant, long numerator, long denominator)
      throws Exception {
    DefinitionCard card = DefinitionCard.usual(kpi, FROM);
    assertThat(figure(card.withVariant(variant, card.limits())))
        .isEqualTo(new MonthlyFigure(JANUARY, numerator, denominator));
  }

  @Test
  void theCardSaysWhichCallsCountAndWhatAnOverflowIs() throws Exception {
    DefinitionCard card = DefinitionCard.usual("SERVICE_LEVEL", FROM);
    CountingRules inbound =
        CardLines.read(
                card.text()
                    .replace("clock-start", "direction\tINBOUND\nmedium\tVOICE\nclock-start"))
            .rules();
    assertThat(figure(card.withRules(inbound))).isEqualTo(new MonthlyFigure(JANUARY, 2, 5));
    assertThat(figure(card.withRules(inbound.counting(CountingRules.OtherExits.LEFT_OUT))))
        .isEqualTo(new MonthlyFigure(JANUARY, 2, 4));
    CountingRules below =
        CardLines.read(card.withRules(inbound).text().replace("AT_MOST", "BELOW")).rules();
    assertThat(figure(card.withRules(below))).isEqualTo(new MonthlyFigure(JANUARY, 1, 5));
  }

  @Test
  void recordsThatAreMissingAreNamed() throws Exception {
    try (Records records = store.store().open()) {
      RecomputeKpi recompute = new RecomputeKpi(records);
      DefinitionCard late = DefinitionCard.usual("SERVICE_LEVEL", FROM);
      assertThat(recompute.by(late)).isInstanceOf(Computed.class);
    }
    Path other = Files.createDirectories(folder.resolve("other"));
    Path path =
        Files.writeString(other.resolve("c.csv"), "call_id,start_time\nC1,2026-01-05 09:00:00\n");
    Loaded only =
        Loaded.by(
            new MappedRecords(new ProposeMapping(CanonicalTable.CALLS, Loaded.SHANGHAI).of(path)),
            other,
            path,
            Loaded.SHANGHAI);
    try (Records records = only.store().open()) {
      assertThat(new RecomputeKpi(records).by(DefinitionCard.usual("QA_COVERAGE", FROM)))
          .isEqualTo(new NotComputable(List.of(new MissingRecords("qa_evaluations", ""))));
      assertThat(new RecomputeKpi(records).by(DefinitionCard.usual("FCR", FROM)))
          .isEqualTo(new NotComputable(List.of(new MissingRecords("calls", "caller_key"))));
    }
  }

  private static MonthlyFigure figure(DefinitionCard card) throws Exception {
    try (Records records = store.store().open()) {
      return switch (new RecomputeKpi(records).by(card)) {
        case Computed computed -> computed.indicator().in(JANUARY).orElseThrow();
        case NotComputable none -> throw new AssertionError(none.toString());
      };
    }
  }
}
