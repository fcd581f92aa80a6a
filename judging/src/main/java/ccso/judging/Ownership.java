package ccso.judging;

/// Whose calls the centre takes: for sale under a licence (经营性) or its own (自建).
public enum Ownership {
  COMMERCIAL,
  CAPTIVE
}
