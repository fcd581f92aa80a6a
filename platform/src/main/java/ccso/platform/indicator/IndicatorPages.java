package ccso.platform.indicator;

import ccso.catalogue.Kpi.Unit;
import ccso.platform.basis.Actor;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.NotFound;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 运营数据: the declared figures, as a list and one indicator at a time.
@Controller
public class IndicatorPages {

  /// Model of `indicator/list`.
  public record ListPage(FiguresOfCase figures, boolean mayEdit) {}

  /// Model of `indicator/one`.
  ///
  /// @param typed by month, as typed or as it stands
  /// @param askFraction the row may have been meant as fractions: the form asks once
  public record OnePage(
      FiguresOfCase figures,
      FiguresOfCase.Row row,
      Map<YearMonth, String> typed,
      String pasted,
      Unit unit,
      boolean askFraction,
      boolean mayEdit,
      List<FieldFault> faults) {}

  private final DeclareFigures declare;

  IndicatorPages(DeclareFigures declare) {
    this.declare = declare;
  }

  @GetMapping("/cases/{number}/kpi")
  Page list(Actor.Person actor, @PathVariable String number) {
    FiguresOfCase figures = declare.open(actor, number);
    return Page.of("indicator/list", new ListPage(figures, mayEdit(actor, figures)));
  }

  @GetMapping("/cases/{number}/kpi/{kpi}")
  Page one(Actor.Person actor, @PathVariable String number, @PathVariable String kpi) {
    FiguresOfCase figures = declare.open(actor, number);
    FiguresOfCase.Row row = figures.row(kpi).orElseThrow(() -> new NotFound(kpi));
    Map<YearMonth, String> typed = new LinkedHashMap<>();
    row.months().forEach(it -> typed.put(it, row.text(it)));
    return Page.of(
        "indicator/one",
        new OnePage(
            figures, row, typed, "", row.unit(), false, mayEdit(actor, figures), List.of()));
  }

  /// Fields: `m2025-11` and so on, `paste` (wins where filled in), `unit`, `scale` once asked.
  @PostMapping("/cases/{number}/kpi/{kpi}")
  Answer save(
      Actor.Person actor,
      @PathVariable String number,
      @PathVariable String kpi,
      @RequestParam MultiValueMap<String, String> form) {
    FiguresOfCase figures = declare.open(actor, number);
    FiguresOfCase.Row row = figures.row(kpi).orElseThrow(() -> new NotFound(kpi));
    Unit unit = unit(row, first(form, "unit"));
    List<FieldFault> faults = new ArrayList<>();
    String pasted = first(form, "paste");
    Map<YearMonth, String> typed = typed(row, form, pasted, faults);
    Map<YearMonth, FigureText.Read> read = new LinkedHashMap<>();
    typed.forEach((month, text) -> {
      FigureText.Read it = FigureText.read("m" + month, text, unit);
      read.put(month, it);
      if (it instanceof FigureText.Read.Wrong wrong) {
        faults.add(wrong.fault());
      }
    });
    String scale = first(form, "scale");
    boolean ask =
        faults.isEmpty()
            && scale.isEmpty()
            && FigureText.mayBeFractions(
                unit,
                read.values().stream()
                    .filter(FigureText.Read.Figure.class::isInstance)
                    .map(FigureText.Read.Figure.class::cast)
                    .toList());
    if (ask) {
      faults.add(FieldFault.of("scale", "indicator.fractions"));
    }
    if (!faults.isEmpty()) {
      return Page.again(
          "indicator/one",
          new OnePage(figures, row, typed, pasted, unit, ask, mayEdit(actor, figures), faults));
    }
    int written =
        declare.declare(
            actor, number, DeclareFigures.cells(row, unit, read, scale.equals("FRACTION")));
    return SeeOther.to("/cases/" + number + "/kpi").saying("indicator.saved", written);
  }

  /// What was typed in the twelve fields, or the pasted block: figures in a row or a column.
  private static Map<YearMonth, String> typed(
      FiguresOfCase.Row row,
      MultiValueMap<String, String> form,
      String pasted,
      List<FieldFault> faults) {
    Map<YearMonth, String> typed = new LinkedHashMap<>();
    row.months().forEach(it -> typed.put(it, first(form, "m" + it)));
    if (!pasted.isBlank()) {
      List<String> cells =
          pasted
              .replace("\r", "")
              .strip()
              .lines()
              .flatMap(it -> List.of(it.split("\t", -1)).stream())
              .map(String::strip)
              .toList();
      if (cells.size() != row.months().size()) {
        faults.add(FieldFault.of("paste", "indicator.paste", cells.size(), row.months().size()));
      } else {
        for (int i = 0; i < cells.size(); i++) {
          typed.put(row.months().get(i), cells.get(i));
        }
      }
    }
    return typed;
  }

  private static Unit unit(FiguresOfCase.Row row, String typed) {
    return row.kpi().units().stream()
        .filter(it -> it.name().equals(typed))
        .findFirst()
        .orElse(row.unit());
  }

  private static boolean mayEdit(Actor actor, FiguresOfCase figures) {
    return DeclareFigures.mayEdit(actor, figures.file()) && figures.file().state().preparing();
  }

  private static String first(MultiValueMap<String, String> form, String name) {
    return Objects.requireNonNullElse(form.getFirst(name), "");
  }
}
