package ccso.platform.workbook;

import ccso.platform.basis.Refusal;
import java.util.List;

/// Why a file cannot be read as the workbook that went out.
public sealed interface WorkbookRefusal extends Refusal {

  /// Not a workbook at all, or a damaged one.
  record NotAWorkbook() implements WorkbookRefusal {
    @Override
    public String code() {
      return "workbook.not-a-workbook";
    }
  }

  /// The binary format before 2007 (.xls), or an encrypted one.
  record OldOrLocked() implements WorkbookRefusal {
    @Override
    public String code() {
      return "workbook.old-or-locked";
    }
  }

  /// A workbook, but not of this list: the row of column codes is not there.
  record OtherTemplate() implements WorkbookRefusal {
    @Override
    public String code() {
      return "workbook.other-template";
    }
  }

  /// Of another case.
  ///
  /// @param subject the case number the workbook went out for
  record OtherSubject(String subject) implements WorkbookRefusal {
    @Override
    public String code() {
      return "workbook.other-subject";
    }

    @Override
    public List<Object> arguments() {
      return List.of(subject);
    }
  }

  /// @param column heading of a column that is gone
  record ColumnMissing(String column) implements WorkbookRefusal {
    @Override
    public String code() {
      return "workbook.column-missing";
    }

    @Override
    public List<Object> arguments() {
      return List.of(column);
    }
  }

  /// @param most rows a sheet may have
  record TooManyRows(int most) implements WorkbookRefusal {
    @Override
    public String code() {
      return "workbook.too-many-rows";
    }

    @Override
    public List<Object> arguments() {
      return List.of(most);
    }
  }

  /// @param megabytes a file may have
  record TooLarge(int megabytes) implements WorkbookRefusal {
    @Override
    public String code() {
      return "workbook.too-large";
    }

    @Override
    public List<Object> arguments() {
      return List.of(megabytes);
    }
  }

  /// Nothing was chosen.
  record NoFile() implements WorkbookRefusal {
    @Override
    public String code() {
      return "workbook.no-file";
    }
  }
}
