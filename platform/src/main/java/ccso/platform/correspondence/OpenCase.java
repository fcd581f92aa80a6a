package ccso.platform.correspondence;

import ccso.catalogue.Edition;
import ccso.catalogue.Requirement;
import ccso.platform.basis.Actor;
import ccso.platform.basis.NotFound;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.standard.SchemePolicy;

/// A case as somebody has opened it by the door of their side.
record OpenCase(
    AssessmentCase file, Edition edition, SchemePolicy policy, Side side, Actor.Person person) {

  Requirement requirement(String key) {
    return edition.byKey(key).orElseThrow(() -> new NotFound(key));
  }

  String no(String key) {
    return requirement(key).no().value();
  }

  ThreadMessages.Reader reader() {
    return new ThreadMessages.Reader(file.id(), side, person.id());
  }
}
