package ccso.platform.assessment;

import ccso.platform.basis.Actor;
import ccso.platform.site.Answer;
import ccso.platform.site.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 签署: under the report, by the team.
@Controller
class SignaturePages {
  private final SignReport sign;

  SignaturePages(SignReport sign) {
    this.sign = sign;
  }

  @PostMapping("/assess/{number}/report/signature")
  Answer sign(Actor.Person member, @PathVariable String number, @RequestParam String facts) {
    sign.sign(member, number, facts);
    return SeeOther.to("/assess/" + number + "/report").saying("assessment.report.signed");
  }
}
