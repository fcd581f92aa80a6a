package ccso.platform.account;

import java.util.UUID;

/// An applicant (申请方): one organisation per unified social credit code.
public record Organisation(UUID id, CreditCode creditCode, String name, String nameEn) {}
