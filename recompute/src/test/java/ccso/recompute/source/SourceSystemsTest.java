package ccso.recompute.source;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.recompute.records.RejectReason;
import ccso.recompute.records.SourceLayout;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each source system's quirks, on records written by its field list; totals counted by hand.
class SourceSystemsTest {

  private static final String CALLS =
      "SELECT call_id, queue_id, agent_id, outcome, wait_ms, ring_ms, talk_ms, hold_ms FROM calls ORDER BY call_id";

  @TempDir private Path folder;

  @Test
  void queueLogIsAStateMachinePerCall() throws Exception {
    Loaded loaded =
        loaded(
            new QueueLog(),
            "1767603600|NONE|NONE|NONE|QUEUESTART|",
            "1767603601|NONE|sales|SIP/1001|ADDMEMBER|",
            "1767603610|c1|sales|NONE|ENTERQUEUE||k1|1",
            "1767603620|c1|sales|SIP/1001|RINGNOANSWER|5000",
            "1767603640|c1|sales|SIP/1002|CONNECT|30|c1.b|4",
            "1767603700|c1|sales|SIP/1002|COMPLETECALLER|30|60|1",
            "1767603700.250000|c2|sales|NONE|ENTERQUEUE|k2222|http://x|1",
            "1767603712.250000|c2|sales|NONE|ABANDON|1|1|12",
            "1767603720|c3|sales|NONE|ENTERQUEUE||k3|1",
            "1767603750|c3|sales|NONE|EXITWITHTIMEOUT|1|1|30",
            "1767603760|c4|sales|NONE|ENTERQUEUE||k4|1",
            "1767603770|c5|sales|SIP/1001|CONNECT|3|x|1",
            "1767603780|c6|sales|SIP/1001|WHATEVER|",
            "1767603790|c7|sales|NONE|ENTERQUEUE||k7|1",
            "1767603795|c7|sales|SIP/1002|CONNECT|5|x|2",
            "1767603900|NONE|NONE|NONE|QUEUESTART|");
    assertThat(loaded.ask(CALLS))
        .containsExactly(
            "c1|sales|SIP/1002|ANSWERED|26000|4000|60000|-",
            "c2|sales|-|ABANDONED_QUEUE|12000|-|0|-",
            "c3|sales|-|OTHER_EXIT|30000|-|0|-");
    assertThat(loaded.rejected())
        .containsExactly(
            "11 OPEN_CALL event",
            "12 NEVER_ENTERED event",
            "13 UNKNOWN_EVENT event",
            "14 OPEN_CALL event");
    assertThat(loaded.ask("SELECT caller_key FROM calls WHERE call_id = 'c2'"))
        .containsExactly("k2222");
  }

  @Test
  void asteriskCdrTakesTheAgentsAnswerAndNotTheQueues() throws Exception {
    String header =
        "src,channel,dstchannel,lastapp,lastdata,start,answer,end,duration,billsec,disposition,uniqueid,linkedid,sequence";
    Loaded loaded =
        loaded(
            new AsteriskCdr(),
            header,
            "k1,SIP/trunk-1,,Queue,\"sales,t\",2026-01-05 09:00:00,2026-01-05 09:00:10,2026-01-05 09:02:00,120,110,ANSWERED,1.1,L1,1",
            "k1,SIP/trunk-1,SIP/1002-7,AppQueue,\"(Outgoing Line)\",2026-01-05 09:00:40,2026-01-05 09:00:45,2026-01-05 09:02:00,80,75,ANSWERED,1.2,L1,2",
            "k2,SIP/trunk-2,,Queue,\"sales,t\",2026-01-05 10:00:00,2026-01-05 10:00:05,2026-01-05 10:00:35,35,30,ANSWERED,2.1,L2,1",
            "k3,SIP/trunk-3,,Playback,welcome,2026-01-05 11:00:00,2026-01-05 11:00:01,2026-01-05 11:00:09,9,8,ANSWERED,3.1,L3,1");
    assertThat(loaded.ask(CALLS))
        .containsExactly(
            "L1|sales|1002|ANSWERED|30000|5000|75000|-",
            "L2|sales|-|ABANDONED_QUEUE|30000|-|0|-",
            "L3|-|-|ABANDONED_IVR|0|-|0|-");
    assertThat(loaded.ask("SELECT start_local FROM calls WHERE call_id = 'L1'"))
        .containsExactly("2026-01-05 09:00:00.0");
  }

  @Test
  void asteriskCelShowsHoldsAndTransfersAndListsWhatNeverEnds() throws Exception {
    Loaded loaded =
        loaded(
            new AsteriskCel(),
            "eventtype,eventtime,cid_num,appname,appdata,channame,uniqueid,linkedid",
            "CHAN_START,2026-01-05 09:00:00,k1,,,SIP/trunk-1,u1,L1",
            "APP_START,2026-01-05 09:00:05,k1,Queue,\"sales,t\",SIP/trunk-1,u1,L1",
            "CHAN_START,2026-01-05 09:00:20,,,,SIP/1002-1,u2,L1",
            "BRIDGE_ENTER,2026-01-05 09:00:26,,,,SIP/1002-1,u2,L1",
            "BRIDGE_ENTER,2026-01-05 09:00:26,k1,,,SIP/trunk-1,u1,L1",
            "HOLD,2026-01-05 09:01:00,,,,SIP/1002-1,u2,L1",
            "UNHOLD,2026-01-05 09:01:15,,,,SIP/1002-1,u2,L1",
            "BLINDTRANSFER,2026-01-05 09:02:00,,,,SIP/1002-1,u2,L1",
            "BRIDGE_EXIT,2026-01-05 09:02:06,,,,SIP/1002-1,u2,L1",
            "LINKEDID_END,2026-01-05 09:05:00,k1,,,SIP/trunk-1,u1,L1",
            "CHAN_START,2026-01-05 09:10:00,k2,,,SIP/trunk-2,u9,L2");
    assertThat(loaded.ask(CALLS)).containsExactly("L1|sales|1002|ANSWERED|15000|6000|85000|15000");
    assertThat(loaded.ask("SELECT transfer_kind FROM calls")).containsExactly("BLIND");
    assertThat(loaded.rejected()).containsExactly("12 OPEN_CALL eventtype");
  }

  @Test
  void freeSwitchCountsTheMembersLegOnly() throws Exception {
    Loaded loaded =
        loaded(
            new FreeSwitchCallcenter(),
            "uuid,caller_id_number,start_epoch,end_epoch,cc_side,cc_queue,cc_agent,cc_queue_joined_epoch,cc_queue_answered_epoch,cc_queue_terminated_epoch,cc_queue_canceled_epoch,cc_cause,cc_cancel_reason",
            "a,k1,1767603600,1767603900,member,sales,1002,1767603610,1767603640,1767603700,0,answered,",
            "b,k1,1767603630,1767603700,agent,sales,1002,1767603610,1767603640,1767603700,0,answered,",
            "c,k2,1767603600,1767603700,member,sales,,1767603610,0,0,1767603655,cancel,BREAK_OUT",
            "d,k3,1767603600,1767603700,member,sales,,1767603610,0,0,1767603670,cancel,TIMEOUT",
            "e,k4,1767603600,1767603608,member,,,0,0,0,0,,");
    assertThat(loaded.ask(CALLS))
        .containsExactly(
            "a|sales|1002|ANSWERED|30000|-|60000|-",
            "c|sales|-|ABANDONED_QUEUE|45000|-|0|-",
            "d|sales|-|OTHER_EXIT|60000|-|0|-",
            "e|-|-|ABANDONED_IVR|0|-|0|-");
    assertThat(loaded.rejected()).containsExactly("3 OTHER_LEG cc_side");
  }

  @Test
  void ciscoUccxCountsACallThatWaitsInTwoQueuesOnce() throws Exception {
    Loaded loaded =
        loaded(
            new CiscoUccx(),
            "sessionid,sessionseqnum,originatordn,csqname,disposition,queuetime,resourceid,ringtime,talktime,holdtime,worktime,metservicelevel,startdatetime,enddatetime",
            "7,0,k1,sales,5,20,,0,0,0,0,0,2026-01-05 09:00:00,2026-01-05 09:02:00",
            "7,0,k1,faults,2,20,a1,4,80,10,15,1,2026-01-05 09:00:00,2026-01-05 09:02:00",
            "8,0,k2,sales,1,33,,0,0,0,0,0,2026-01-05 10:00:00,2026-01-05 10:00:40",
            "9,0,k3,sales,4,50,,0,0,0,0,0,2026-01-05 11:00:00,2026-01-05 11:01:00",
            "10,0,k4,sales,6,5,,0,0,0,0,0,2026-01-05 11:00:00,2026-01-05 11:01:00");
    assertThat(loaded.ask(CALLS))
        .containsExactly(
            "7-0|faults|a1|ANSWERED|20000|4000|80000|10000",
            "8-0|sales|-|ABANDONED_QUEUE|33000|-|0|-",
            "9-0|sales|-|OTHER_EXIT|50000|-|0|-");
    assertThat(loaded.rejected()).containsExactly("6 UNKNOWN_CODE disposition 6");
  }

  @Test
  void amazonConnectKeepsTheLatestCopyOfEachContact() throws Exception {
    String first =
        """
        {"ContactId":"A","InitiationMethod":"INBOUND","Channel":"VOICE","InitiationTimestamp":"2026-01-31T16:00:00Z","CustomerEndpoint":{"Address":"k1"},"Queue":{"Name":"sales","EnqueueTimestamp":"2026-01-31T16:00:10Z","Duration":20},"Agent":{"Username":"a1","ConnectedToAgentTimestamp":"2026-01-31T16:00:30Z","AgentInteractionDuration":60,"CustomerHoldDuration":5,"NumberOfHolds":1,"AfterContactWorkDuration":0},"DisconnectTimestamp":"2026-01-31T16:01:35Z","DisconnectReason":"CUSTOMER_DISCONNECT","LastUpdateTimestamp":"2026-01-31T16:02:00Z","NextContactId":"B","NewField":{"x":[1,2]}}\
        """;
    String later =
        first
            .replace("\"AfterContactWorkDuration\":0", "\"AfterContactWorkDuration\":30")
            .replace("16:02:00Z", "16:05:00Z");
    String lost =
        """
        {"ContactId":"C","InitiationMethod":"INBOUND","Channel":"VOICE","InitiationTimestamp":"2026-01-05T01:00:00Z","Queue":{"Name":"sales","EnqueueTimestamp":"2026-01-05T01:00:10Z","Duration":25},"Agent":null,"DisconnectTimestamp":"2026-01-05T01:00:35Z","LastUpdateTimestamp":"2026-01-05T01:00:40Z"}\
        """;
    Loaded loaded =
        loaded(new AmazonConnect(), later, first, first, lost, lost, "{\"ContactId\":", "{}");
    assertThat(loaded.ask(CALLS))
        .containsExactly(
            "A|sales|a1|ANSWERED|20000|-|60000|5000", "C|sales|-|ABANDONED_QUEUE|25000|-|0|0");
    assertThat(loaded.ask("SELECT acw_ms, month, transfer_kind FROM calls WHERE call_id = 'A'"))
        .as("midnight in Shanghai is the next month")
        .containsExactly("30000|2026-02-01|BLIND");
    assertThat(loaded.file().superseded()).isEqualTo(3);
    assertThat(loaded.rejected()).containsExactly("6 NOT_JSON", "7 EMPTY_FIELD ContactId");
  }

  @Test
  void clinksAnswerTimeIsNotTheAgents() throws Exception {
    Loaded loaded =
        loaded(
            new Clink(),
            "{\"result\":{\"data\":[{\"uniqueId\":\"a\",\"cdrType\":\"ib\",\"status\":1,\"startTime\":1767603600,\"answerTime\":1767603602,\"joinQueueTime\":1767603610,\"bridgeTime\":1767603640,\"endTime\":1767603700,\"bridgeDuration\":60,\"queueName\":\"sales\",\"cno\":\"1002\"}]}}",
            "{\"uniqueId\":\"b\",\"cdrType\":\"ib\",\"status\":2,\"startTime\":1767603600,\"answerTime\":1767603602,\"joinQueueTime\":1767603610,\"bridgeTime\":0,\"endTime\":1767603660,\"queueName\":\"sales\"}",
            "{\"uniqueId\":\"c\",\"cdrType\":\"ib\",\"status\":3,\"startTime\":1767603600,\"answerTime\":1767603602,\"endTime\":1767603660}",
            "{\"uniqueId\":\"d\",\"cdrType\":\"ib\",\"status\":99,\"startTime\":1767603600,\"endTime\":1767603660}");
    assertThat(loaded.ask(CALLS))
        .containsExactly(
            "a|sales|1002|ANSWERED|30000|-|60000|-",
            "b|sales|-|ABANDONED_QUEUE|50000|-|0|-",
            "c|-|-|ABANDONED_IVR|0|-|0|-");
    assertThat(loaded.rejected()).containsExactly("4 UNKNOWN_CODE status 99");
  }

  @Test
  void aliyunCountsInMillisecondsAndSeconds() throws Exception {
    Loaded loaded =
        loaded(
            new AliyunContactCentre(),
            "{\"contactId\":\"a\",\"contactType\":\"INBOUND\",\"contactDisposition\":\"Success\",\"startTime\":1767603600000,\"establishedTime\":1767603630000,\"callDuration\":60,\"agentIds\":\"a1,a2\",\"skillGroupNames\":\"sales\",\"queueDuration\":25,\"releaseInitiator\":\"customer\"}",
            "{\"contactId\":\"b\",\"contactType\":\"INBOUND\",\"contactDisposition\":\"AbandonedInQueue\",\"startTime\":1767603600000,\"callDuration\":40}",
            "{\"contactId\":\"c\",\"contactType\":\"INBOUND\",\"contactDisposition\":\"QueuingTimeout\",\"startTime\":1767603600000,\"callDuration\":90}",
            "{\"contactId\":\"d\",\"contactType\":\"INBOUND\",\"contactDisposition\":\"AbandonedInIVR\",\"startTime\":1767603600000,\"callDuration\":9}",
            "{\"contactId\":\"e\",\"contactType\":\"INBOUND\",\"contactDisposition\":\"Strange\",\"startTime\":1767603600000}");
    assertThat(loaded.ask(CALLS))
        .containsExactly(
            "a|sales|a1|ANSWERED|25000|-|60000|-",
            "b|-|-|ABANDONED_QUEUE|40000|-|0|-",
            "c|-|-|OTHER_EXIT|90000|-|0|-",
            "d|-|-|ABANDONED_IVR|0|-|0|-");
    assertThat(loaded.file().rejectedByReason()).isEqualTo(Map.of(RejectReason.UNKNOWN_CODE, 1L));
  }

  @Test
  void theFirstLineTellsTheLayout() {
    assertThat(Layouts.of("1767603600|NONE|NONE|NONE|QUEUESTART|").orElseThrow().code())
        .isEqualTo("asterisk-queue-log");
    assertThat(Layouts.of("eventtype,eventtime,linkedid").orElseThrow().code())
        .isEqualTo("asterisk-cel");
    assertThat(
            Layouts.of("{\"ContactId\":\"A\",\"InitiationTimestamp\":\"x\"}").orElseThrow().code())
        .isEqualTo("amazon-connect");
    assertThat(Layouts.of("通话编号,开始时间")).isEmpty();
    assertThat(Layouts.all())
        .allSatisfy(layout -> assertThat(Layouts.named(layout.code())).contains(layout));
  }

  private Loaded loaded(SourceLayout layout, String... lines) throws Exception {
    return Loaded.by(layout, folder, "export.txt", lines);
  }
}
