package caseload.policy;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Bands and reliabilities: for whom they hold, and that every value lies in exactly one band. */
record BandsCheck(
    Optional<Scale> scale, List<Score> scores, List<Respondent> who, List<Form> forms) {

  void look(List<Bands> bands) {
    List<String> ids = scores.stream().map(Score::id).toList();
    for (int i = 0; i < bands.size(); i++) {
      String at = "bands." + i + ".";
      VersionsCheck.require(at + "score", bands.get(i).score(), ids, "score");
      holdsFor(bands.get(i).holdsFor(), at + "where");
      everyValue(bands.get(i), scores.get(ids.indexOf(bands.get(i).score())), at + "list");
      onlyOnce(bands.subList(0, i), bands.get(i), at + "where");
    }
    for (int i = 0; i < scores.size(); i++) reliability(scores.get(i), "scores." + i + ".");
  }

  private void holdsFor(Where where, String at) {
    List<String> roles = who.stream().map(Respondent::id).toList();
    where.who().ifPresent(id -> VersionsCheck.require(at + ".who", id, roles, "respondent"));
    List<String> ids = forms.stream().map(Form::id).toList();
    where.form().ifPresent(id -> VersionsCheck.require(at + ".form", id, ids, "form"));
  }

  private void everyValue(Bands bands, Score score, String at) {
    BigDecimal step = BigDecimal.ONE.movePointLeft(score.rounding(scale).places());
    BigDecimal next = score.lowest();
    for (Band band : bands.list().stream().sorted(Comparator.comparing(Band::from)).toList()) {
      String place = at + "." + bands.list().indexOf(band) + ".from";
      if (!score.holds(band.from()) || !score.holds(band.to())) {
        throw new Unfit(place, named(band) + " lies outside the range of " + score.id());
      }
      if (band.from().compareTo(next) < 0) {
        throw new Unfit(
            place, named(band) + " overlaps the band before it; begin at " + plain(next));
      }
      if (band.from().compareTo(next) > 0) throw gap(place, next, step);
      next = band.to().add(step);
    }
    if (next.compareTo(score.highest()) <= 0) {
      throw new Unfit(
          at, "no band holds " + plain(next) + "; the range ends at " + plain(score.highest()));
    }
  }

  private static Unfit gap(String at, BigDecimal next, BigDecimal step) {
    boolean fine = step.compareTo(BigDecimal.ONE) < 0;
    String round = fine ? ", or round the score to whole numbers (round: {places: 0})" : "";
    return new Unfit(
        at, "no band holds %s; begin at %s%s".formatted(plain(next), plain(next), round));
  }

  private static String named(Band band) {
    return "\"" + band.name() + "\"";
  }

  private static String plain(BigDecimal number) {
    return Scale.plain(number);
  }

  private static void onlyOnce(List<Bands> before, Bands bands, String at) {
    for (Bands other : before) {
      boolean same = other.score().equals(bands.score()) && other.norm().equals(bands.norm());
      if (same && other.holdsFor().meets(bands.holdsFor())) {
        throw new Unfit(
            at,
            "two lists of bands for %s under %s hold for the same children; say for whom each is"
                .formatted(bands.score(), bands.norm()));
      }
    }
  }

  private void reliability(Score score, String at) {
    for (int i = 0; i < score.goodRange().size(); i++) {
      holdsFor(score.goodRange().get(i).holdsFor(), at + "good-range." + i + ".where");
    }
    new GoodRangesCheck(score, at).look();
    List<Reliability> all = score.reliability();
    for (int i = 0; i < all.size(); i++) {
      holdsFor(all.get(i).holdsFor(), at + "reliability." + i + ".where");
      Where where = all.get(i).holdsFor();
      if (all.get(i).mean().filter(mean -> !score.holds(mean)).isPresent()) {
        throw new Unfit(
            at + "reliability." + i + ".mean", "the mean lies outside the range of " + score.id());
      }
      if (all.subList(0, i).stream().anyMatch(other -> other.holdsFor().meets(where))) {
        throw new Unfit(
            at + "reliability." + i, "two hold for the same sheets; keep one, or say for whom");
      }
      if (!all.get(i).known() && all.size() > 1) {
        throw new Unfit(at + "reliability." + i, "\"none\" stands alone");
      }
    }
  }
}
