package ccso.platform.application;

import ccso.judging.Direction;
import ccso.judging.Ownership;
import ccso.platform.account.CreditCode;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.casefile.Scope;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the twelve fields, all faults at once. The twelve months must be over in the month that is
/// given as today's.
final class CaseFields {
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_ADDRESS = 200;
  private static final int MOST_SITES = 50;
  private static final int MOST_SEATS = 100_000;
  private static final int LONGEST_BUSINESS = 1_000;
  private static final int OLDEST_END =
      12; // months ago: older figures say nothing of today's centre
  private static final Pattern LICENCE = Pattern.compile("[\\p{IsHan}A-Za-z0-9.\\-]{5,40}");
  private static final Pattern MONTH = Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})月?");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern LETTER = Pattern.compile("[A-Za-z]");

  private final CaseForm form;
  private final YearMonth today;
  private final List<FieldFault> faults = new ArrayList<>();

  CaseFields(CaseForm form, YearMonth today) {
    this.form = form;
    this.today = today;
  }

  /// Fields that could be taken.
  record Read(CreditCode creditCode, String name, String nameEn, Scope scope) {}

  /// Throws [Faulty] with every fault there is.
  Read read() {
    String name = line("organisationName", form.organisationName(), LONGEST_NAME);
    String nameEn = englishName();
    Optional<CreditCode> code = creditCode();
    Optional<Ownership> ownership = ownership();
    String licence = licence(ownership.orElse(null));
    String centre = line("centreName", form.centreName(), LONGEST_NAME);
    List<String> sites = sites();
    int seats = seats();
    Set<Direction> directions = EnumSet.noneOf(Direction.class);
    directions.addAll(chosen("directions", form.directions(), Direction.values()));
    List<Scope.Channel> channels = chosen("channels", form.channels(), Scope.Channel.values());
    String business = business();
    Optional<YearMonth> from = period();
    if (!faults.isEmpty()) {
      throw new Faulty(faults);
    }
    return new Read(
        code.orElseThrow(),
        name,
        nameEn,
        new Scope(
            ownership.orElseThrow(),
            licence.isEmpty() ? null : licence,
            centre,
            sites,
            seats,
            directions,
            channels,
            business,
            from.orElseThrow()));
  }

  private String line(String field, String typed, int longest) {
    String line = Typed.line(typed);
    if (line.isEmpty()) {
      fault(field, "application.empty." + field);
    } else if (line.length() > longest) {
      fault(field, "application.long", line.length(), longest);
    }
    return line;
  }

  private String englishName() {
    String name = line("organisationNameEn", form.organisationNameEn(), LONGEST_NAME * 2);
    if (!name.isEmpty() && (HAN.matcher(name).find() || !LETTER.matcher(name).find())) {
      fault("organisationNameEn", "application.english-name");
    }
    return name;
  }

  private Optional<CreditCode> creditCode() {
    if (Typed.line(form.creditCode()).isEmpty()) {
      fault("creditCode", "application.empty.creditCode");
      return Optional.empty();
    }
    Optional<CreditCode> code = CreditCode.parse(Typed.code(form.creditCode()));
    if (code.isEmpty()) {
      fault("creditCode", "application.credit-code");
    }
    return code;
  }

  private Optional<Ownership> ownership() {
    Optional<Ownership> ownership =
        Arrays.stream(Ownership.values())
            .filter(o -> o.name().equals(form.ownership()))
            .findFirst();
    if (ownership.isEmpty()) {
      fault("ownership", "application.empty.ownership");
    }
    return ownership;
  }

  private String licence(@Nullable Ownership ownership) {
    String licence = Typed.code(form.licenceNumber());
    if (ownership == Ownership.CAPTIVE && !licence.isEmpty()) {
      fault("licenceNumber", "application.licence-of-captive");
    }
    if (ownership == Ownership.COMMERCIAL) {
      if (licence.isEmpty()) {
        fault("licenceNumber", "application.empty.licenceNumber");
      } else if (!LICENCE.matcher(licence).matches()
          || licence.chars().noneMatch(Character::isDigit)) {
        fault("licenceNumber", "application.licence");
      }
    }
    return licence;
  }

  private List<String> sites() {
    List<String> sites = Typed.lines(form.sites());
    if (sites.isEmpty()) {
      fault("sites", "application.empty.sites");
    } else if (sites.size() > MOST_SITES) {
      fault("sites", "application.many-sites", sites.size(), MOST_SITES);
    } else {
      sites.stream()
          .filter(s -> s.length() > LONGEST_ADDRESS)
          .findFirst()
          .ifPresent(
              s -> fault("sites", "application.long-site", s.substring(0, 10), LONGEST_ADDRESS));
    }
    return sites;
  }

  private int seats() {
    String typed = Typed.code(form.seats()).replace(",", "");
    if (typed.isEmpty()) {
      fault("seats", "application.empty.seats");
      return 0;
    }
    int seats = typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
    if (seats < 1 || seats > MOST_SEATS) {
      fault("seats", "application.seats", MOST_SEATS);
    }
    return seats;
  }

  private <E extends Enum<E>> List<E> chosen(String field, List<String> typed, E[] all) {
    List<E> chosen = Arrays.stream(all).filter(e -> typed.contains(e.name())).toList();
    if (chosen.isEmpty()) {
      fault(field, "application.empty." + field);
    }
    return chosen;
  }

  private String business() {
    String business = Typed.text(form.businessScope());
    if (business.isEmpty()) {
      fault("businessScope", "application.empty.businessScope");
    } else if (business.length() > LONGEST_BUSINESS) {
      fault("businessScope", "application.long", business.length(), LONGEST_BUSINESS);
    }
    return business;
  }

  private Optional<YearMonth> period() {
    String typed = Typed.code(form.periodFrom());
    if (typed.isEmpty()) {
      fault("periodFrom", "application.empty.periodFrom");
      return Optional.empty();
    }
    Optional<YearMonth> from = month(typed);
    if (from.isEmpty()) {
      fault("periodFrom", "application.month");
      return from;
    }
    YearMonth end = from.get().plusMonths(11);
    if (!end.isBefore(today)) {
      fault(
          "periodFrom",
          "application.period-not-over",
          end.toString(),
          today.minusMonths(12).toString());
    } else if (end.isBefore(today.minusMonths(OLDEST_END))) {
      fault("periodFrom", "application.period-old", end.toString(), OLDEST_END);
    }
    return from;
  }

  private static Optional<YearMonth> month(String typed) {
    Matcher parts = MONTH.matcher(typed);
    try {
      return parts.matches()
          ? Optional.of(
              YearMonth.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
          : Optional.empty();
    } catch (DateTimeException noSuchMonth) {
      return Optional.empty();
    }
  }

  private void fault(String field, String code, Object... arguments) {
    faults.add(FieldFault.of(field, code, arguments));
  }
}
