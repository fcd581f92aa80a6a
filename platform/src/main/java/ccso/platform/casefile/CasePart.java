package ccso.platform.casefile;

import ccso.catalogue.Category;
import ccso.catalogue.Edition;
import ccso.catalogue.Requirement;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Part;
import ccso.platform.basis.Refused;
import java.util.List;
import java.util.Set;

/// What of a case somebody of the applicant's side sees and works on (分工), said in the categories
/// of its edition.
public record CasePart(Part part, Edition edition) {

  /// Of a member of the applicant; nothing for anybody else.
  public static CasePart of(Actor actor, AssessmentCase file, Edition edition) {
    return new CasePart(
        actor instanceof Actor.Person person
            ? person.partIn(file.applicant().id())
            : Part.of(Set.of()),
        edition);
  }

  public boolean whole() {
    return part.whole();
  }

  public boolean covers(Category category) {
    return part.covers(category.no().value());
  }

  public boolean covers(Requirement requirement) {
    return whole() || edition.categoryOf(requirement.no()).filter(this::covers).isPresent();
  }

  /// @param key of a requirement; one the edition does not have belongs to nobody's part
  public boolean coversKey(String key) {
    return edition.byKey(key).filter(this::covers).isPresent();
  }

  public List<Category> categories() {
    return edition.categories().stream().filter(this::covers).toList();
  }

  /// Refuses [CaseRefusal.OutsidePart].
  public void require(Requirement requirement) {
    if (!covers(requirement)) {
      throw new Refused(new CaseRefusal.OutsidePart(requirement.no()));
    }
  }

  /// Refuses [CaseRefusal.RightTooSmall].
  public void requireWhole() {
    if (!whole()) {
      throw new Refused(new CaseRefusal.RightTooSmall());
    }
  }
}
