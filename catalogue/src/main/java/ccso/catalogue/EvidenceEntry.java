package ccso.catalogue;

import ccso.judging.EvidenceKind;
import java.util.List;

/// One piece of evidence that a requirement asks for.
///
/// Its index counts all entries of the requirement from 1 and so stays the same in every selection
/// of them.
public sealed interface EvidenceEntry {

  int index();

  Text text();

  EvidenceKind kind();

  /// Papers of daily management (文档证据).
  record Document(int index, Text text) implements EvidenceEntry {
    @Override
    public EvidenceKind kind() {
      return EvidenceKind.DOCUMENT;
    }
  }

  /// Records of twelve consecutive months (数据证据).
  ///
  /// @param kpis indicators of the dictionary; empty for a ledger without any
  record Data(int index, Text text, List<Kpi> kpis) implements EvidenceEntry {
    public Data {
      kpis = List.copyOf(kpis);
    }

    @Override
    public EvidenceKind kind() {
      return EvidenceKind.DATA;
    }
  }

  /// What is found out on site (现场证据).
  record OnSite(int index, Text text, OnSiteMethod method) implements EvidenceEntry {
    @Override
    public EvidenceKind kind() {
      return EvidenceKind.ON_SITE;
    }
  }
}
