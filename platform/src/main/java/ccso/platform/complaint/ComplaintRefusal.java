package ccso.platform.complaint;

import ccso.platform.basis.Refusal;

/// What complaints refuse.
sealed interface ComplaintRefusal extends Refusal {

  /// So many have come from one address that it has to wait.
  record TooMany() implements ComplaintRefusal {
    @Override
    public String code() {
      return "complaint.too-many";
    }
  }

  /// Somebody answered it before.
  record AnsweredAlready() implements ComplaintRefusal {
    @Override
    public String code() {
      return "complaint.answered-already";
    }
  }

  /// An answer that says nothing to who complained.
  record NothingSaid() implements ComplaintRefusal {
    @Override
    public String code() {
      return "complaint.nothing-said";
    }
  }
}
