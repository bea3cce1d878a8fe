package caseload.letter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/**
 * A picture of the school's own, such as its logo. It stands inside the letter, so that nothing is
 * fetched; whatever kind it was, it is PNG there, in plain colours and no larger than print needs.
 */
public record SchoolPicture(Path root, String file) {
  private static final int MOST_BYTES = 1024 * 1024;
  private static final int MOST_DOTS = 4000;
  private static final int SVG_DOTS = 2;

  /** As fine as a printer prints a picture of this size; more would only make files large. */
  private static final int DOTS_PRINTED = 800;

  private static final Pattern BROUGHT_IN =
      Pattern.compile(
          "(?i)<(image|use)\\b[^>]*href\\s*=\\s*[\"'](?!#|data:)|@import|url\\(\\s*[\"']?(?!\\s*[\"']?(#|data:))");

  /** Why the picture cannot be used, if it cannot. */
  public Optional<String> fault() {
    try {
      png();
      return Optional.empty();
    } catch (Unprintable no) {
      return Optional.of(no.says());
    }
  }

  /** The picture for a template. */
  Drawing drawing(String kind, String inWords) {
    String words = Entities.escape(inWords);
    return new Drawing(
        "<img class=\"%s\" alt=\"%s\" src=\"data:image/png;base64,%s\"/>"
            .formatted(kind, words, Base64.getEncoder().encodeToString(png())),
        inWords);
  }

  private byte[] png() {
    byte[] bytes = bytes();
    return file.toLowerCase(Locale.ROOT).endsWith(".svg") ? drawn(bytes) : painted(bytes);
  }

  private byte[] bytes() {
    Path path = root.resolve(file).normalize();
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) throw no("is not there");
    try {
      if (!path.toRealPath().startsWith(root.toRealPath())) throw no("lies outside the caseload");
      if (Files.size(path) > MOST_BYTES) throw no("is larger than 1 MiB");
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw no("cannot be read");
    }
  }

  /** A drawing may bring nothing in from elsewhere. */
  private byte[] drawn(byte[] svg) {
    String text = new String(svg, StandardCharsets.UTF_8);
    if (!text.contains("<svg") || text.contains("<!ENTITY")) throw no("is no picture");
    if (BROUGHT_IN.matcher(text).find()) throw no("brings something in from elsewhere");
    try {
      return ChartPicture.png(text, SVG_DOTS, DOTS_PRINTED);
    } catch (RuntimeException e) {
      throw no("is no picture");
    }
  }

  private byte[] painted(byte[] bytes) {
    try {
      return Dots.of(bytes, MOST_DOTS).png(DOTS_PRINTED);
    } catch (Dots.Spoilt spoilt) {
      throw no(spoilt.says());
    }
  }

  private Unprintable no(String why) {
    return new Unprintable(
        "the picture " + file + " " + why,
        "Put a PNG, JPEG or SVG of at most 1 MiB there, or take it out of caseload.yaml.");
  }
}
