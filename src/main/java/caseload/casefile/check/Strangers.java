package caseload.casefile.check;

import caseload.casefile.disk.LeftOvers;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What lies among the records and is none: it is named, whatever it is. */
record Strangers(Round round) {
  private static final Pattern LITTER =
      Pattern.compile(
          "\\.DS_Store|\\._.*|(eh)?thumbs\\.db|desktop\\.ini|~\\$.*|\\.~lock\\..*#|\\.nfs.*"
              + "|\\.fuse_hidden.*|.*\\.sw[a-p]|.*\\.tmp|.*\\.part(ial)?|.*\\.crdownload"
              + "|\\.directory|icon\r|@eadir|\\$recycle\\.bin|\\.st(folder|ignore|versions)"
              + "|\\.dropbox(\\.attr|\\.cache)?|\\.gitkeep|\\.trash.*|\\.localized|\\.spotlight.*",
          Pattern.CASE_INSENSITIVE);

  void meet(Lying lying) {
    Spot spot = round.spot(lying.path());
    if (!lying.folder() && LeftOvers.fits(lying.name())) {
      round.leftOver(lying.path());
    } else if (LITTER.matcher(lying.name()).matches()) {
      round.found(new Litter(spot));
    } else {
      round.found(lying.folder() ? folder(lying, spot) : file(lying, spot));
    }
  }

  private static Finding folder(Lying lying, Spot spot) {
    Optional<SecondVersion> second = SecondVersion.ofFolder(lying.name());
    return second.isPresent() ? new DoubledFolder(spot, second.get().of()) : new ForeignFile(spot);
  }

  private static Finding file(Lying lying, Spot spot) {
    String name = lying.name().toLowerCase(Locale.ROOT);
    boolean yaml = name.contains(".yaml") || name.contains(".yml");
    Optional<SecondVersion> second = SecondVersion.ofFile(lying.name());
    if (yaml && second.isPresent()) {
      return new ConflictedCopy(spot, second.get().of(), second.get().by());
    }
    return yaml || name.lastIndexOf('.') <= 0 ? new ForeignFile(spot) : new OtherPaper(spot);
  }
}
