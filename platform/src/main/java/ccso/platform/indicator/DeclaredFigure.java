package ccso.platform.indicator;

import ccso.catalogue.Kpi.Unit;
import java.math.BigDecimal;
import java.time.YearMonth;

/// What the applicant says an indicator was in a month (申报值).
///
/// @param kpi code of the catalogue's dictionary
/// @param value in the unit; percentages as 85.6, never as 0.856
public record DeclaredFigure(String kpi, YearMonth month, BigDecimal value, Unit unit) {}
