package ccso.platform.account;

import ccso.platform.basis.Refusal;

/// What the account module refuses.
sealed interface AccountRefusal extends Refusal {

  /// Administrator, auditor and clerk are never the same person (decision 11).
  record RolesMustBeApart() implements AccountRefusal {
    @Override
    public String code() {
      return "account.roles-apart";
    }
  }
}
