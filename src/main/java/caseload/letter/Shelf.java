package caseload.letter;

import caseload.policy.Tongue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where templates stand: the caseload's own folder first, then the ones that ship. A name is a
 * plain word, so nothing outside these two places can be reached.
 */
final class Shelf {

  private static final Pattern PLAIN_NAME = Pattern.compile("[a-z0-9-]{1,60}");
  private static final int MOST_BYTES = 256 * 1024;

  private final Path own;
  private final Medium medium;
  private final Tongue tongue;

  Shelf(Path own, Medium medium) {
    this(own, medium, Tongue.ENGLISH);
  }

  /** Templates in a language stand in a folder of its code. */
  Shelf(Path own, Medium medium, Tongue tongue) {
    this.own = own;
    this.medium = medium;
    this.tongue = tongue;
  }

  String fileOf(String name) {
    return medium.fileOf(name);
  }

  String read(String file) {
    return read(medium.templateOf(file), Spot.wholeOf(file));
  }

  /** The template's text; {@code asker} is the place that a refusal points to. */
  String read(String name, Spot asker) {
    if (!PLAIN_NAME.matcher(name).matches()) {
      throw new TemplateFault(
          asker,
          name,
          "a template is named by small letters, digits and hyphens, not by \"" + name + "\"",
          "Write the plain name, such as {{> letterhead}}.");
    }
    byte[] bytes = bytes(name).orElseThrow(() -> none(name, asker));
    return text(bytes, Spot.wholeOf(fileOf(name)));
  }

  /** The text that stands in the language's own folder, and nowhere else. */
  String ownText(String name) {
    return bytesIn(own.resolve(tongue.code()), name)
        .map(bytes -> text(bytes, Spot.wholeOf(fileOf(name))))
        .orElseThrow(() -> none(name, Spot.wholeOf(fileOf(name))));
  }

  private TemplateFault none(String name, Spot asker) {
    return new TemplateFault(
        asker,
        name,
        "there is no template " + fileOf(name),
        "Put it into the caseload's templates folder, or correct the name.");
  }

  /** What a language has not and says nothing in words is that of every letter. */
  private Optional<byte[]> bytes(String name) {
    if (tongue.isEnglish()) return english(name);
    return bytesIn(own.resolve(tongue.code()), name)
        .or(() -> Translations.saysNothing(name) ? english(name) : Optional.empty());
  }

  private Optional<byte[]> english(String name) {
    return bytesIn(own, name).or(() -> shippedBytes(name));
  }

  private Optional<byte[]> bytesIn(Path folder, String name) {
    Path file = folder.resolve(fileOf(name));
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new TemplateFault(
          Spot.wholeOf(fileOf(name)),
          "",
          "this is a link or a folder, not a template",
          "Put the file itself into the templates folder.");
    }
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(in.readNBytes(MOST_BYTES + 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text that ships, whatever the caseload's folder holds. */
  String shipped(String name) {
    return shippedBytes(name)
        .map(bytes -> text(bytes, Spot.wholeOf(fileOf(name))))
        .orElseThrow(() -> none(name, Spot.wholeOf(fileOf(name))));
  }

  private Optional<byte[]> shippedBytes(String name) {
    try (InputStream in = Shelf.class.getResourceAsStream("/templates/" + fileOf(name))) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(byte[] bytes, Spot file) {
    if (bytes.length > MOST_BYTES) {
      throw new TemplateFault(
          file,
          "",
          "the template is larger than 256 KiB",
          "Move parts of it into templates of their own and include them.");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.replace("\uFEFF", "").replace("\r\n", "\n");
    } catch (CharacterCodingException e) {
      throw new TemplateFault(
          file, "", "the template is not saved as UTF-8", "Save it again with the encoding UTF-8.");
    }
  }
}
