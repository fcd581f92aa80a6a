package ccso.platform.account;

import java.util.Arrays;
import java.util.Optional;

/// Where an organisation is registered, by the third and fourth characters of its credit code (GB
/// 32100-2015; codes of GB/T 2260). Worded under `province.<name>`.
public enum Province {
  BEIJING("11"),
  TIANJIN("12"),
  HEBEI("13"),
  SHANXI("14"),
  INNER_MONGOLIA("15"),
  LIAONING("21"),
  JILIN("22"),
  HEILONGJIANG("23"),
  SHANGHAI("31"),
  JIANGSU("32"),
  ZHEJIANG("33"),
  ANHUI("34"),
  FUJIAN("35"),
  JIANGXI("36"),
  SHANDONG("37"),
  HENAN("41"),
  HUBEI("42"),
  HUNAN("43"),
  GUANGDONG("44"),
  GUANGXI("45"),
  HAINAN("46"),
  CHONGQING("50"),
  SICHUAN("51"),
  GUIZHOU("52"),
  YUNNAN("53"),
  TIBET("54"),
  SHAANXI("61"),
  GANSU("62"),
  QINGHAI("63"),
  NINGXIA("64"),
  XINJIANG("65");

  private final String code;

  Province(String code) {
    this.code = code;
  }

  /// Two digits.
  public String code() {
    return code;
  }

  /// Empty where the code was given out by no province.
  public static Optional<Province> of(CreditCode code) {
    String digits = code.value().substring(2, 4);
    return Arrays.stream(values()).filter(it -> it.code.equals(digits)).findFirst();
  }

  public static Optional<Province> named(String typed) {
    return Arrays.stream(values()).filter(it -> it.name().equals(typed)).findFirst();
  }
}
