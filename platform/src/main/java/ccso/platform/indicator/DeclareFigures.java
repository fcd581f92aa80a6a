package ccso.platform.indicator;

import ccso.catalogue.Kpi.Unit;
import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.MemberRight;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseRefusal;
import ccso.platform.indicator.DeclaredFigures.Cell;
import ccso.platform.standard.Editions;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The applicant declares figures of its indicators, one row or many at once. Only what differs
/// from what stands is written.
///
/// Refuses: [CaseRefusal.RightTooSmall], [CaseRefusal.WrongState] (the package is in); [NotFound]
/// for an indicator or month that is not the case's.
@Component
public class DeclareFigures {
  private final AssessmentCases cases;
  private final DeclaredFigures figures;
  private final Editions editions;
  private final AuditTrail trail;
  private final InstantSource clock;

  DeclareFigures(
      AssessmentCases cases,
      DeclaredFigures figures,
      Editions editions,
      AuditTrail trail,
      InstantSource clock) {
    this.cases = cases;
    this.figures = figures;
    this.editions = editions;
    this.trail = trail;
    this.clock = clock;
  }

  /// The indicators as a member of the applicant sees them.
  public FiguresOfCase open(Actor actor, String number) {
    return of(cases.openToApplicant(actor, number));
  }

  /// One indicator in its usual unit.
  @Transactional
  public int declare(
      Actor.Person actor, String number, String kpi, Map<YearMonth, BigDecimal> values) {
    FiguresOfCase.Row row = open(actor, number).row(kpi).orElseThrow(() -> new NotFound(kpi));
    return declare(
        actor,
        number,
        values.entrySet().stream()
            .map(it -> new Cell(kpi, it.getKey(), it.getValue(), row.unit()))
            .toList());
  }

  /// @return cells written
  @Transactional
  int declare(Actor.Person actor, String number, List<Cell> said) {
    AssessmentCase file = cases.openToApplicant(actor, number);
    if (!mayEdit(actor, file)) {
      throw new Refused(new CaseRefusal.RightTooSmall());
    }
    if (!file.state().preparing()) {
      throw new Refused(new CaseRefusal.WrongState(file.state()));
    }
    cases.lock(file);
    List<Cell> changed = changed(of(file), said);
    if (!changed.isEmpty()) {
      figures.append(file.id(), changed, actor.id(), clock.instant());
      trail.append(actor, FiguresDeclared.of(file.id(), changed));
    }
    return changed.size();
  }

  static boolean mayEdit(Actor actor, AssessmentCase file) {
    return actor instanceof Actor.Person person
        && person.rightIn(file.applicant().id()).filter(MemberRight::mayEdit).isPresent();
  }

  private FiguresOfCase of(AssessmentCase file) {
    return FiguresOfCase.of(
        file, editions.byDigest(file.editionDigest()), figures.ofCase(file.id()));
  }

  private static List<Cell> changed(FiguresOfCase now, List<Cell> said) {
    List<Cell> changed = new ArrayList<>();
    for (Cell cell : said) {
      FiguresOfCase.Row row = now.row(cell.kpi()).orElseThrow(() -> new NotFound(cell.kpi()));
      if (!row.months().contains(cell.month()) || !row.kpi().units().contains(cell.unit())) {
        throw new NotFound(cell.toString());
      }
      DeclaredFigure stands = row.at(cell.month());
      boolean same =
          stands == null
              ? cell.value() == null
              : cell.value() != null
                  && stands.value().compareTo(cell.value()) == 0
                  && stands.unit() == cell.unit();
      if (!same) {
        changed.add(cell);
      }
    }
    return changed;
  }

  /// Figures were declared; one line for each indicator touched would drown the trail.
  record FiguresDeclared(UUID caseId, Map<String, Object> data) implements AuditEvent {
    static FiguresDeclared of(UUID caseId, List<Cell> cells) {
      Map<String, Object> data = new LinkedHashMap<>();
      for (Cell cell : cells) {
        data.put(
            cell.kpi() + " " + cell.month(),
            cell.value() == null ? "" : FigureText.plain(cell.value()) + " " + cell.unit());
      }
      return new FiguresDeclared(caseId, data);
    }

    @Override
    public String kind() {
      return "FIGURES_DECLARED";
    }
  }

  /// Twelve typed texts of one indicator, as the unit says.
  static List<Cell> cells(
      FiguresOfCase.Row row, Unit unit, Map<YearMonth, FigureText.Read> read, boolean fractions) {
    List<Cell> cells = new ArrayList<>();
    row.months()
        .forEach(month -> {
          FigureText.Read it = read.getOrDefault(month, new FigureText.Read.Nothing());
          if (it instanceof FigureText.Read.Figure figure) {
            cells.add(
                new Cell(
                    row.kpi().code(),
                    month,
                    fractions ? FigureText.fromFraction(figure.value()) : figure.value(),
                    unit));
          } else if (it instanceof FigureText.Read.Nothing) {
            cells.add(new Cell(row.kpi().code(), month, null, unit));
          }
        });
    return cells;
  }
}
