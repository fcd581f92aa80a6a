package ccso.platform.site;

import ccso.platform.basis.Role;
import java.util.ArrayList;
import java.util.List;

/// The tabs of the top bar: what this person's roles have pages for, at most seven.
public final class Navigation {

  /// One tab.
  public record Item(String href, String key, boolean here) {}

  private Navigation() {}

  public static List<Item> of(Shell shell) {
    List<Item> items = new ArrayList<>();
    if (shell.signedIn()) {
      add(items, shell, "/home", "nav.home");
    } else {
      add(items, shell, "/", "nav.start");
    }
    add(items, shell, Role.APPLICANT, "/org", "nav.organisation");
    add(items, shell, Role.PARTNER, "/partner", "nav.partner");
    add(items, shell, Role.ASSESSOR, "/assess", "nav.assess");
    add(items, shell, Role.CLERK, "/desk", "nav.desk");
    add(items, shell, Role.CLERK, "/desk/notices", "nav.desk-notices");
    add(items, shell, Role.CLERK, "/desk/complaints", "nav.desk-complaints");
    add(items, shell, Role.COMMITTEE_MEMBER, "/desk/panels", "nav.panels");
    add(items, shell, Role.REGISTER_OFFICER, "/desk/certificates", "nav.certificates");
    if (shell.holds(Role.CLERK) || shell.holds(Role.REGISTER_OFFICER)) {
      add(items, shell, "/desk/registrations", "nav.registrations");
    }
    add(items, shell, Role.REGULATOR, "/reg", "nav.regulator");
    add(items, shell, Role.AUDITOR, "/desk/audit", "nav.audit");
    add(items, shell, Role.ADMINISTRATOR, "/desk/people", "nav.people");
    add(items, shell, Role.ADMINISTRATOR, "/desk/outbox", "nav.outbox");
    add(items, shell, "/standard", "nav.standard");
    add(items, shell, "/register", "nav.register");
    add(items, shell, "/v", "nav.verify");
    return List.copyOf(items);
  }

  private static void add(List<Item> items, Shell shell, Role role, String href, String key) {
    if (shell.holds(role)) {
      add(items, shell, href, key);
    }
  }

  private static void add(List<Item> items, Shell shell, String href, String key) {
    items.add(new Item(href, key, shell.path().split("\\?", 2)[0].equals(href)));
  }
}
