package ccso.judging;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(AnyCase.class)
@Domain(DomainContext.Global.class)
class FrozenFactsProperties {

  @Property
  void frozenAndReadBack_factsBytesDigestAndVerdictAreTheSame(@ForAll CaseFacts facts) {
    var frozen = FrozenFacts.of(facts);
    var read = FrozenFacts.read(frozen.json());

    assertThat(read.facts()).isEqualTo(facts);
    assertThat(read.json()).isEqualTo(frozen.json());
    assertThat(read.sha256()).isEqualTo(frozen.sha256());
    assertThat(PassRule.judge(read.facts())).isEqualTo(PassRule.judge(facts));
  }

  /// One changed byte gives other facts, or none; never the same under another spelling.
  @Property
  void aChangedByteNeverReadsAsTheSameFacts(
      @ForAll CaseFacts facts, @ForAll int at, @ForAll byte there) {
    byte[] json = FrozenFacts.of(facts).json();
    int place = Math.floorMod(at, json.length);
    if (json[place] == there) {
      return;
    }
    json[place] = there;
    try {
      assertThat(FrozenFacts.read(json).facts()).isNotEqualTo(facts);
    } catch (RefusedFacts refused) {
      assertThat(refused.reason()).isNotNull();
    }
  }
}
