package ccso.recompute.months;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;

/// A part of the twelve months from which records are missing. Whether it is a holiday or a loss
/// the records cannot tell; the applicant says.
public sealed interface Gap {

  /// A month without any record.
  record OfMonth(YearMonth month) implements Gap {}

  /// Days in a row without a call, where such days have calls.
  ///
  /// @param expected calls that these days should have had, by the weeks around them
  record OfDays(LocalDate first, LocalDate last, long expected) implements Gap {}

  /// Hours in a row without a call, where ten calls or more an hour are usual; by chance alone that
  /// happens once in e to the power of the calls expected.
  ///
  /// @param first hour, as its beginning on the site's wall clock
  /// @param last hour, as its beginning
  record OfHours(LocalDateTime first, LocalDateTime last, long expected) implements Gap {}
}
