package ccso.platform.registration;

import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.Words;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 注册人员查询: who is registered as assessor, coordinator or partner, and how it stands; never a
/// contact.
@Controller
public class RegisterOfPeoplePages {
  /// No paging past it: whoever looks for more narrows.
  static final int MOST = 50;

  /// Model of `registration/register`.
  ///
  /// @param kind null for all
  /// @param more there are more than are shown
  public record Register(
      String typed,
      @Nullable RegisterKind kind,
      List<RegisteredPeople.Listed> found,
      boolean more) {
    public List<RegisterKind> kinds() {
      return List.of(RegisterKind.values());
    }

    /// Whether anything narrows the list.
    public boolean narrowed() {
      return kind != null || !typed.isBlank();
    }
  }

  private final RegisteredPeople people;
  private final InstantSource clock;

  RegisterOfPeoplePages(RegisteredPeople people, InstantSource clock) {
    this.people = people;
    this.clock = clock;
  }

  @GetMapping("/people")
  Answer people(
      @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String kind) {
    RegisterSearch search = new RegisterSearch(q);
    @Nullable RegisterKind chosen = RegisterKind.of(kind).orElse(null);
    List<RegisteredPeople.Listed> found =
        people.list(search, chosen, clock.instant().atZone(Words.ZONE).toLocalDate(), MOST + 1);
    return Page.of(
        "registration/register",
        new Register(
            search.typed(), chosen, found.stream().limit(MOST).toList(), found.size() > MOST));
  }
}
