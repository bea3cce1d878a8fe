package caseload.policy;

import java.util.List;

/** A scale in plain English. */
final class ScaleInWords {
  private ScaleInWords() {}

  static String of(Scale scale) {
    List<String> labels =
        scale.labels().entrySet().stream()
            .map(each -> each.getKey().replace("minus-", "-") + " " + each.getValue())
            .toList();
    return type(scale.answered())
        + " from "
        + Scale.plain(scale.min())
        + " to "
        + Scale.plain(scale.max())
        + scale.step().map(by -> " by " + Scale.plain(by)).orElse("")
        + (labels.isEmpty() ? "" : " (" + String.join("; ", labels) + ")")
        + scale.notApplicable().map(ScaleInWords::leaving).orElse("");
  }

  private static String type(Scale.Type type) {
    return switch (type) {
      case ORDINAL -> "in boxes";
      case YES_NO -> "yes or no,";
      case NUMBER -> "with a number";
      case VAS -> "with a mark on a line";
    };
  }

  private static String leaving(Scale.Leaving leaving) {
    return leaving == Scale.Leaving.ALLOWED
        ? "; \"cannot say\" is allowed (na) and counts as missing"
        : "; \"cannot say\" is no answer";
  }
}
