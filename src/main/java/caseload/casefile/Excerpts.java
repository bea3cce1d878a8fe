package caseload.casefile;

/** Puts the file and its own line to a value that does not fit. */
final class Excerpts {
  private Excerpts() {}

  static Unreadable unreadable(byte[] bytes, String file, Misfit misfit) {
    RawText raw = Decoding.decode(bytes, file);
    return raw.refusal(misfit.place(), misfit.says(), misfit.instead());
  }
}
