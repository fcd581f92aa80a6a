package ccso.platform.application;

import ccso.judging.RequirementNo;
import ccso.platform.basis.Refusal;
import java.util.List;

/// What the applicant's side refuses.
public sealed interface ApplicationRefusal extends Refusal {

  /// The commitment letter comes before the application.
  record LetterNotSigned() implements ApplicationRefusal {
    @Override
    public String code() {
      return "application.letter-not-signed";
    }
  }

  /// A letter is signed once.
  record LetterSigned() implements ApplicationRefusal {
    @Override
    public String code() {
      return "application.letter-signed";
    }
  }

  /// A category is below the line.
  ///
  /// @param toGo requirements to make ready before all that are needed reach it
  record NotEnoughReady(int toGo) implements ApplicationRefusal {
    @Override
    public String code() {
      return "application.not-enough-ready";
    }

    @Override
    public List<Object> arguments() {
      return List.of(toGo);
    }
  }

  /// Too few requirements of these categories apply to the centre: no work brings them over the
  /// line.
  record OutOfReach(int categories) implements ApplicationRefusal {
    @Override
    public String code() {
      return "application.out-of-reach";
    }

    @Override
    public List<Object> arguments() {
      return List.of(categories);
    }
  }

  /// A core item is called ready by who is in charge of it.
  record NotInCharge() implements ApplicationRefusal {
    @Override
    public String code() {
      return "application.not-in-charge";
    }
  }

  /// Requirements of the core item lack evidence or a self-assessment.
  ///
  /// @param item its number
  record ItemNotComplete(String item, long requirements) implements ApplicationRefusal {
    @Override
    public String code() {
      return "application.item-not-complete";
    }

    @Override
    public List<Object> arguments() {
      return List.of(item, requirements);
    }
  }

  /// Somebody else saved a requirement since the page was opened; nothing was written over.
  record SavedMeanwhile() implements ApplicationRefusal {
    @Override
    public String code() {
      return "application.saved-meanwhile";
    }
  }

  /// The catalogue excludes the centre from the requirement; there is nothing to assess.
  record ExcludedRequirement(RequirementNo no) implements ApplicationRefusal {
    @Override
    public String code() {
      return "application.excluded-requirement";
    }

    @Override
    public List<Object> arguments() {
      return List.of(no);
    }
  }
}
