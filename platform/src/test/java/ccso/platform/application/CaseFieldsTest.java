package ccso.platform.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ccso.judging.Direction;
import ccso.judging.Ownership;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseFieldsTest {
  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
  private static final Map<String, String> GOOD =
      Map.of(
          "organisationName", "江淮云听信息服务有限公司",
          "organisationNameEn", "Jianghuai Yunting Information Service Co., Ltd.",
          "creditCode", "91340100MA2N0A1X0H",
          "ownership", "COMMERCIAL",
          "licenceNumber", "皖B2-20190001",
          "centreName", "合肥运营中心",
          "sites", "合肥市高新区一路 1 号\n\n 合肥市高新区二路 2 号 ",
          "seats", "420",
          "businessScope", "为电商客户提供咨询\n和售后服务",
          "periodFrom", "2025-11");

  @Test
  void goodFieldsAreReadAsTheyAreMeant() {
    var read = new CaseFields(form(Map.of()), NOVEMBER).read();
    assertThat(read.scope().sites()).containsExactly("合肥市高新区一路 1 号", "合肥市高新区二路 2 号");
    assertThat(read.scope().seats()).isEqualTo(420);
    assertThat(read.scope().ownership()).isEqualTo(Ownership.COMMERCIAL);
    assertThat(read.scope().directions()).isEqualTo(Set.of(Direction.INBOUND));
    assertThat(read.scope().until()).isEqualTo(YearMonth.of(2026, 10));
    assertThat(read.scope().businessScope()).contains("\n");
  }

  @ParameterizedTest
  @CsvSource({
    "seats,４２０",
    "seats,' 4,20 '",
    "periodFrom,2025年11月",
    "periodFrom,２０２５/１１",
    "creditCode,'91340100 ma2n0a1x0h'",
    "licenceNumber,皖 B2-20190001",
    "periodFrom,2024-12"
  })
  void fullWidthFiguresBlanksAndOtherSpellingsAreTaken(String field, String typed) {
    assertThat(new CaseFields(form(Map.of(field, typed)), NOVEMBER).read()).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({
    "organisationName,'  ',empty.organisationName",
    "organisationNameEn,'',empty.organisationNameEn",
    "organisationNameEn,江淮云听,english-name",
    "organisationNameEn,123,english-name",
    "creditCode,'',empty.creditCode",
    "creditCode,91340100MA2N0A1X0J,credit-code",
    "creditCode,9134,credit-code",
    "ownership,'',empty.ownership",
    "ownership,STATE,empty.ownership",
    "licenceNumber,'',empty.licenceNumber",
    "licenceNumber,B2<script>2019,licence",
    "licenceNumber,许可证编号,licence",
    "centreName,'',empty.centreName",
    "sites,'\n \n',empty.sites",
    "seats,'',empty.seats",
    "seats,0,seats",
    "seats,-3,seats",
    "seats,4.5,seats",
    "seats,many,seats",
    "seats,100001,seats",
    "seats,99999999999999999999,seats",
    "businessScope,'\t',empty.businessScope",
    "periodFrom,'',empty.periodFrom",
    "periodFrom,2025-13,month",
    "periodFrom,last year,month",
    "periodFrom,2025-12,period-not-over",
    "periodFrom,2030-01,period-not-over",
    "periodFrom,2024-11,period-old",
    "periodFrom,0000-01,period-old",
  })
  void eachBadFieldHasItsOwnSentence(String field, String typed, String code) {
    assertThat(faults(Map.of(field, typed)))
        .extracting(FieldFault::field, FieldFault::code)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(field, "application." + code));
  }

  @Test
  void aCaptiveCentreHasNoLicenceNumber() {
    assertThat(faults(Map.of("ownership", "CAPTIVE")))
        .extracting(FieldFault::code)
        .containsExactly("application.licence-of-captive");
    assertThat(
            new CaseFields(form(Map.of("ownership", "CAPTIVE", "licenceNumber", "")), NOVEMBER)
                .read()
                .scope()
                .licenceNumber())
        .isNull();
  }

  @Test
  void anEmptyFormIsToldAllItsFaultsAtOnceInTheOrderOfTheForm() {
    var faulty =
        catchThrowableOfType(Faulty.class, () -> new CaseFields(CaseForm.EMPTY, NOVEMBER).read());
    assertThat(faulty.faults())
        .extracting(FieldFault::field)
        .containsExactly(
            "organisationName",
            "organisationNameEn",
            "creditCode",
            "ownership",
            "centreName",
            "sites",
            "seats",
            "directions",
            "channels",
            "businessScope",
            "periodFrom");
  }

  @Test
  void whatIsTooLongIsToldWithItsLength() {
    assertThat(faults(Map.of("organisationName", "长".repeat(101))))
        .containsExactly(FieldFault.of("organisationName", "application.long", 101, 100));
    assertThat(faults(Map.of("businessScope", "长".repeat(1001))))
        .containsExactly(FieldFault.of("businessScope", "application.long", 1001, 1000));
    assertThat(faults(Map.of("sites", "路\n" + "长".repeat(201))))
        .extracting(FieldFault::code)
        .containsExactly("application.long-site");
    assertThat(faults(Map.of("sites", "路\n".repeat(51))))
        .extracting(FieldFault::code)
        .containsExactly("application.many-sites");
  }

  @Test
  void charactersThatCannotBeKeptAreLeftOut() {
    var read = new CaseFields(form(Map.of("centreName", "合\u0000肥\u0007")), NOVEMBER).read();
    assertThat(read.scope().centreName()).isEqualTo("合肥");
  }

  private static List<FieldFault> faults(Map<String, String> changed) {
    return catchThrowableOfType(Faulty.class, () -> new CaseFields(form(changed), NOVEMBER).read())
        .faults();
  }

  private static CaseForm form(Map<String, String> changed) {
    Map<String, String> fields = new HashMap<>(GOOD);
    fields.putAll(changed);
    return new CaseForm(
        fields.getOrDefault("organisationName", ""),
        fields.getOrDefault("organisationNameEn", ""),
        fields.getOrDefault("creditCode", ""),
        fields.getOrDefault("ownership", ""),
        fields.getOrDefault("licenceNumber", ""),
        fields.getOrDefault("centreName", ""),
        fields.getOrDefault("sites", ""),
        fields.getOrDefault("seats", ""),
        List.of("INBOUND", "SIDEWAYS"),
        List.of("PHONE", "PIGEON"),
        fields.getOrDefault("businessScope", ""),
        fields.getOrDefault("periodFrom", ""));
  }
}
