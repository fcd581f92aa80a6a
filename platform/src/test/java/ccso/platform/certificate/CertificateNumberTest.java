package ccso.platform.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ccso.platform.certificate.CertificateNumber.Reading;
import ccso.platform.certificate.CertificateNumber.Reading.CheckDigitsWrong;
import ccso.platform.certificate.CertificateNumber.Reading.Correct;
import ccso.platform.certificate.CertificateNumber.Reading.NotANumber;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateNumberTest {

  private static final CertificateNumber TWELVE = new CertificateNumber("CCSO", 2026, 12, 0);

  /// Worked out by hand with a decimal calculator of any length, not by this code.
  @ParameterizedTest
  @CsvSource({
    "CCSO, 2026, 12, 0, CCSO-2026-00012-R0-03, CCSO202600012R003",
    "CCSO, 2026, 12, 1, CCSO-2026-00012-R1-97, CCSO202600012R197",
    "CCSO, 2026, 99999, 0, CCSO-2026-99999-R0-57, CCSO202699999R057",
    "CCSO, 2031, 1, 12, CCSO-2031-00001-R12-63, CCSO203100001R1263",
    "CCSODM, 2027, 345, 2, CCSODM-2027-00345-R2-73, CCSODM202700345R273",
  })
  void aNumberIsPrintedWithItsCheckDigits(
      String scheme, int year, int serial, int renewals, String printed, String compact) {
    var number = new CertificateNumber(scheme, year, serial, renewals);

    assertThat(number).hasToString(printed);
    assertThat(number.compact()).isEqualTo(compact);
    assertThat(CertificateNumber.parse(printed)).isEqualTo(new Correct(number));
    assertThat(CertificateNumber.parse(compact)).isEqualTo(new Correct(number));
  }

  @Test
  void theWrittenOutArithmeticOfTheExampleHolds() {
    var withoutCheck = new BigInteger("12122824" + "202600012" + "27" + "0" + "00");
    var withCheck = new BigInteger("12122824" + "202600012" + "27" + "0" + "03");

    assertThat(98 - withoutCheck.mod(BigInteger.valueOf(97)).intValue()).isEqualTo(3);
    assertThat(withCheck.mod(BigInteger.valueOf(97))).isEqualTo(BigInteger.ONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ccso-2026-00012-r0-03",
        "CCSO 2026 00012 R0 03",
        "  ccso202600012r003\n",
        "ＣＣＳＯ－２０２６－０００１２－Ｒ０－０３",
        "ccso　2026　00012　r0　03",
        "CCSO—2026—00012—R0—03",
        "CCSO–2026–00012–R0–03",
        "CCSO‐2026‑00012‒R0―03",
        "CCSO−2026ー00012﹣R0﹘03",
        "CCSO\u00ad2026\u200b00012\u00a0R0\ufeff03",
        "CCSO-2O26-OOOI2-RO-O3",
        "CCSO-2o26-ooo12-ro-o3",
        "CCSO-2026-000l2-R0-03",
        "CCSO-2026-000i2-R0-03",
        "CCS0-2026-00012-R0-03",
      })
  void whateverWayItIsTypedItIsTheSameNumber(String typed) {
    assertThat(CertificateNumber.parse(typed)).isEqualTo(new Correct(TWELVE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "江淮云听信息服务有限公司",
        "91340100MA8EXAMPL3",
        "CCSO-2026-12-R0-03",
        "CCSO-2026-00012-03",
        "CCSO-2026-00012-R0",
        "CCSO-2026-00012-R0-3",
        "CCSO-2026-00000-R0-03",
        "CCSO-0026-00012-R0-03",
        "C-2026-00012-R0-03",
        "CCSOCCSOC-2026-00012-R0-03",
        "CCSO-2026-00012-R0-03-77",
        "CCSO-20Z6-00012-R0-03",
        "CCSO/2026/00012/R0/03",
      })
  void whatHasNotTheFormIsNoNumber(String typed) {
    assertThat(CertificateNumber.parse(typed)).isEqualTo(new NotANumber());
  }

  @Test
  void inputBeyondAnySenseIsNoNumber() {
    assertThat(CertificateNumber.parse("CCSO-2026-00012-R0-03" + " ".repeat(500)))
        .isEqualTo(new NotANumber());
  }

  @Test
  void wrongCheckDigitsAreToldWithWhatWasTyped() {
    Reading reading = CertificateNumber.parse("ccso 2026 00012 r0 30");

    assertThat(reading).isEqualTo(new CheckDigitsWrong(TWELVE, "30"));
    assertThat(((CheckDigitsWrong) reading).typed()).isEqualTo("CCSO-2026-00012-R0-30");
  }

  @Test
  void aRenewalWrittenWithALeadingZeroIsAnotherString() {
    assertThat(CertificateNumber.parse("CCSO-2026-00012-R00-03"))
        .isEqualTo(new CheckDigitsWrong(TWELVE, "03"));
  }

  /// Two slips of the example keep the remainder, a letter for a digit each time (`0` → `R` in the
  /// serial, `3` → `L` at the end). The form catches the first. The second heals to check digits
  /// 01, and these are wrong.
  @Test
  void noSingleSlipMakesAnotherCorrectNumber() {
    String printed = TWELVE.toString();
    for (int i = 0; i < printed.length(); i++) {
      for (int value = 0; value < 36; value++) {
        char slip = Character.toUpperCase(Character.forDigit(value, 36));
        assertNotAnother(TWELVE, printed.substring(0, i) + slip + printed.substring(i + 1));
      }
    }
  }

  @Test
  void everyAdjacentSwapIsCaught() {
    String compact = TWELVE.compact();
    for (int i = 0; i + 1 < compact.length(); i++) {
      if (compact.charAt(i) != compact.charAt(i + 1)) {
        String swapped =
            compact.substring(0, i)
                + compact.charAt(i + 1)
                + compact.charAt(i)
                + compact.substring(i + 2);
        assertThat(CertificateNumber.parse(swapped)).isNotInstanceOf(Correct.class);
      }
    }
  }

  /// Another of the same scheme: a swap that moves the R can make a digit the last letter of a
  /// longer scheme, and the register knows which schemes there are.
  static void assertNotAnother(CertificateNumber meant, String typed) {
    if (CertificateNumber.parse(typed) instanceof Correct(CertificateNumber read)
        && read.scheme().equals(meant.scheme())) {
      assertThat(read).as(typed).isEqualTo(meant);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ccso, 2026, 12, 0",
    "C, 2026, 12, 0",
    "CCSO1, 2026, 12, 0",
    "CCSO, 26, 12, 0",
    "CCSO, 2026, 0, 0",
    "CCSO, 2026, 100000, 0",
    "CCSO, 2026, 12, -1",
    "CCSO, 2026, 12, 100",
  })
  void aNumberOutsideItsFormIsNotMade(String scheme, int year, int serial, int renewals) {
    assertThatThrownBy(() -> new CertificateNumber(scheme, year, serial, renewals))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
