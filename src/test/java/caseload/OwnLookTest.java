package caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A school's letters look like its own. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OwnLookTest {
  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"60\" height=\"40\"><rect width=\"60\""
          + " height=\"40\" fill=\"#1d4e79\"/></svg>";

  @TempDir private Path folder;
  private Path school;
  private Terminal terminal;

  @BeforeEach
  void aReferral() throws IOException {
    school = Files.createDirectory(folder.resolve("school"));
    terminal = Terminal.in(school, "2026-09-18");
    terminal.does("init", ".", "--policy", "castilion-primary");
    terminal.does(
        "refer --name Wren --date-of-birth 12/3/2017 --referrer Oakes --role senco --criterion"
            .concat(" friendship-issues=alone --strengths Draws --hoped-for Friends")
            .split(" ", -1));
    terminal.does(
        "prioritise Wren --accept --priority high --reason alone --decided-by senco --yes"
            .split(" ", -1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"logo.png", "logo.jpg", "logo.svg"})
  void the_logo_stands_in_every_kind_of_file_with_its_words(String file) throws IOException {
    picture(file, 300, 200);
    letterhead("logo: " + file + ", logo-says: An oak & a \"leaf\"".replace("\"leaf\"", "leaf"));

    assertThat(terminal.does("policy", "--check").out()).contains("in order");
    assertThat(Files.readString(letter("html")))
        .contains("alt=\"An oak &amp; a leaf\" src=\"data:image/png;base64,");
    try (PDDocument pdf = Loader.loadPDF(letter("pdf").toFile())) {
      assertThat(pdf.getPage(0).getResources().getXObjectNames()).hasSize(1);
    }
    assertThat(part(letter("docx"), "word/headerFirst1.xml"))
        .contains("r:embed=\"logo\"", "descr=\"An oak &amp; a leaf\"");
    assertThat(part(letter("docx"), "word/_rels/headerFirst1.xml.rels"))
        .contains("media/headerFirst1.png");
  }

  @Test
  void lines_footer_and_signature_are_the_schools_own() throws IOException {
    picture("sign.png", 90, 30);
    letterhead(
        "lines: [Headteacher Mrs Oak], footer: Part of the Oak Trust, signature: {name: Mrs A. Oak,"
            + " lines: [Headteacher], picture: sign.png}");

    String text = Files.readString(letter("txt"));

    assertThat(text).contains("Headteacher Mrs Oak", "Mrs A. Oak\nHeadteacher");
    assertThat(text).doesNotContain("J. Porter, Learning Mentor");
    assertThat(Files.readString(letter("html"))).contains("Part of the Oak Trust");
    assertThat(part(letter("docx"), "word/document.xml"))
        .contains("descr=\"Signature of Mrs A. Oak\"");
    assertThat(terminal.does("policy").out())
        .contains("Letters are signed: Mrs A. Oak.")
        .contains("The signature is sign.png.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"form referral", "form staff-rating", "form plan Wren", "report term"})
  void forms_and_reports_have_the_logo_and_forms_the_footer(String paper) throws IOException {
    picture("logo.png", 300, 200);
    letterhead("logo: logo.png, logo-says: An oak, footer: Part of the Oak Trust");

    String html = Files.readString(paper(paper, "html"));
    assertThat(html).contains("alt=\"An oak\" src=\"data:image/png;base64,");
    try (PDDocument pdf = Loader.loadPDF(paper(paper, "pdf").toFile())) {
      assertThat(pdf.getPage(0).getResources().getXObjectNames()).isNotEmpty();
      assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(2);
    }
    boolean form = paper.startsWith("form");
    String word = form ? "word/headerFirst1.xml" : "word/document.xml";
    assertThat(part(paper(paper, "docx"), word)).contains("descr=\"An oak\"");
    assertThat(html.contains("Part of the Oak Trust")).isEqualTo(form);
  }

  private Path paper(String words, String format) {
    Path file = folder.resolve("paper." + format);
    terminal.does((words + " --yes -o " + file).split(" ", -1));
    return file;
  }

  @Test
  void a_school_that_says_nothing_has_plain_letters() throws IOException {
    assertThat(Files.readString(letter("html"))).doesNotContain("<img");
    assertThat(Files.readString(letter("txt"))).contains("Mrs J. Porter, Learning Mentor");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "logo: gone.png                    | is not there",
        "logo: words.png                   | is no picture",
        "logo: words.svg                   | is no picture",
        "logo: vast.png                    | is larger than 4000 dots",
        "logo: cut.png                     | is damaged: it cannot be read to its end",
        "logo: cut.jpg                     | is damaged: it cannot be read to its end",
        "logo: fetching.svg                | brings something in from elsewhere",
        "logo: heavy.png                   | is larger than 1 MiB",
        "logo: link.png                    | is not there",
        "logo: ../logo.png                 | a file inside the caseload's folder",
        "logo: /etc/logo.png               | a file inside the caseload's folder",
        "logo: logo.exe                    | is not there",
        "logo-says: A tree                 | there is no logo",
        "signature: {picture: sign.png}    | write the name"
      })
  void a_picture_that_cannot_be_printed_is_refused_with_its_line(String letterhead, String why)
      throws IOException {
    Files.writeString(school.resolve("words.png"), "words");
    Files.writeString(school.resolve("words.svg"), "words");
    picture("vast.png", 4001, 1);
    cut("cut.png");
    cut("cut.jpg");
    Files.writeString(
        school.resolve("fetching.svg"),
        SVG.replace("</svg>", "<image href=\"https://crest.example/a.png\" width=\"9\"/></svg>"));
    Files.write(school.resolve("heavy.png"), new byte[1024 * 1024 + 1]);
    picture("logo.png", 9, 9);
    Files.createSymbolicLink(school.resolve("link.png"), school.resolve("logo.png"));
    letterhead(letterhead);

    assertThat(terminal.type("policy", "--check").exits(4).err())
        .containsIgnoringCase(why)
        .contains("caseload.yaml, line");
  }

  @ParameterizedTest
  @CsvSource({"#1d4e79, true", "#767676, true", "#777777, false", "#ffcc00, false"})
  void a_colour_that_is_too_pale_is_refused_when_the_policy_is_read(String hex, boolean fine)
      throws IOException {
    school("colour", "\"" + hex + "\"");

    Terminal.Typed checked = terminal.type("policy", "--check").exits(fine ? 0 : 4);
    if (!fine)
      assertThat(checked.err()).containsIgnoringCase("too pale").contains("caseload.yaml, line");
  }

  /** As an ordinary crest is: many dots, no two alike, and yet a small file. */
  private void crest(String name, int side) throws IOException {
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    Random seeded = new Random(7);
    for (int x = 0; x < side; x++) {
      for (int y = 0; y < side; y++) {
        image.setRGB(x, y, ((x * 255 / side) << 16) | ((y * 255 / side) << 8) | seeded.nextInt(40));
      }
    }
    ImageIO.write(image, name.substring(name.length() - 3), school.resolve(name).toFile());
  }

  private void cut(String name) throws IOException {
    crest(name, 100);
    byte[] whole = Files.readAllBytes(school.resolve(name));
    Files.write(school.resolve(name), Arrays.copyOf(whole, whole.length / 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "txt", "pdf", "docx"})
  void a_large_crest_prints_and_leaves_the_letter_small(String format) throws IOException {
    crest("crest.jpg", 1500);
    letterhead("logo: crest.jpg, logo-says: An oak");

    assertThat(terminal.does("policy", "--check").out()).contains("in order");
    assertThat(Files.size(letter(format))).isBetween(500L, 3_000_000L);
  }

  @Test
  void a_palette_of_one_colour_keeps_its_colour() throws IOException {
    byte[] red = {(byte) 200};
    byte[] none = {0};
    BufferedImage image =
        new BufferedImage(
            60, 40, BufferedImage.TYPE_BYTE_BINARY, new IndexColorModel(1, 1, red, none, none));
    ImageIO.write(image, "png", school.resolve("one.png").toFile());
    letterhead("logo: one.png");

    BufferedImage printed;
    try (PDDocument pdf = Loader.loadPDF(letter("pdf").toFile())) {
      var inside = pdf.getPage(0).getResources();
      var only = inside.getXObjectNames().iterator().next();
      printed = ((PDImageXObject) inside.getXObject(only)).getImage();
    }
    assertThat(printed.getRGB(10, 10) & 0xffffff).isEqualTo(200 << 16);
  }

  @Test
  void check_finds_a_picture_that_no_letter_could_have() throws IOException {
    cut("cut.png");
    letterhead("logo: cut.png");

    assertThat(terminal.type("check").exits(4).out())
        .contains("caseload.yaml:", "cut.png is damaged");
  }

  private void picture(String name, int wide, int tall) throws IOException {
    Path file = school.resolve(name);
    if (name.endsWith(".svg")) Files.writeString(file, SVG);
    else {
      BufferedImage image = new BufferedImage(wide, tall, BufferedImage.TYPE_INT_RGB);
      ImageIO.write(image, name.substring(name.length() - 3), file.toFile());
    }
  }

  private void letterhead(String keys) throws IOException {
    school("letterhead", "{" + keys + "}");
  }

  private void school(String key, String value) throws IOException {
    Path file = school.resolve("caseload.yaml");
    Files.writeString(
        file,
        Files.readString(file).replaceFirst("(?m)^school:$", "school:\n  " + key + ": " + value));
  }

  private Path letter(String format) {
    Path file = folder.resolve("letter." + format);
    terminal.does("letter", "decision", "Wren", "--yes", "-o", file.toString());
    return file;
  }

  private static String part(Path word, String name) throws IOException {
    try (ZipFile zip = new ZipFile(word.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
