package ccso.platform.certificate;

import ccso.platform.basis.Refusal;
import java.time.LocalDate;
import java.util.List;

/// What the register refuses its officer; worded under `refusal.certificate.*`.
public sealed interface CertificateRefusal extends Refusal {

  /// No decision grants a certificate for this case.
  record NotGranted() implements CertificateRefusal {
    @Override
    public String code() {
      return "certificate.not-granted";
    }
  }

  /// The case has its certificate.
  record AlreadyIssued(CertificateNumber number) implements CertificateRefusal {
    @Override
    public String code() {
      return "certificate.already-issued";
    }

    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }

  /// A name holds characters that the certificate's font cannot print; a box in their place would
  /// make it worthless.
  ///
  /// @param characters each with its code, as `𪚥 (U+2A6A5)`
  record Unprintable(List<String> characters) implements CertificateRefusal {
    static Unprintable of(List<String> characters) {
      return new Unprintable(
          characters.stream().map(it -> "%s (U+%04X)".formatted(it, it.codePointAt(0))).toList());
    }

    @Override
    public String code() {
      return "certificate.unprintable";
    }

    @Override
    public List<Object> arguments() {
      return List.of(String.join(" ", characters));
    }
  }

  /// The table of moves leads nowhere from here.
  record MoveNotAllowed(CertificateStatus status, CertificateEvent.Kind kind)
      implements CertificateRefusal {
    @Override
    public String code() {
      return "certificate.move-not-allowed";
    }

    @Override
    public List<Object> arguments() {
      return List.of(status, kind);
    }
  }

  /// Somebody entered something after the page was opened.
  record ChangedMeanwhile() implements CertificateRefusal {
    @Override
    public String code() {
      return "certificate.changed-meanwhile";
    }
  }

  /// A replacement that says what the old one says.
  record NothingChanged() implements CertificateRefusal {
    @Override
    public String code() {
      return "certificate.nothing-changed";
    }
  }

  /// The decision is still public and may be objected to.
  record NoticeRunning(LocalDate lastDay) implements CertificateRefusal {
    @Override
    public String code() {
      return "certificate.notice-running";
    }

    @Override
    public List<Object> arguments() {
      return List.of(lastDay);
    }
  }

  /// Somebody objected and has no answer.
  record ObjectionsOpen(int open) implements CertificateRefusal {
    @Override
    public String code() {
      return "certificate.objections-open";
    }

    @Override
    public List<Object> arguments() {
      return List.of(open);
    }
  }
}
