package caseload.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JoiningTest {
  private static final String URDU = "یہ الفاظ جڑے ہوئے ہیں: ٹھیک، اسلام، پاکستان، لا (گھر)۔";

  @ParameterizedTest
  @CsvSource({
    "ب, FE8F",
    "بب, FE91 FE90",
    "ببب, FE91 FE92 FE90",
    "با, FE91 FE8E",
    "اب, FE8D FE8F",
    "لا, FEFB",
    "بلا, FE91 FEFC",
    "ہے, FBA8 FBAF",
    "بَب, FE91 064E FE90"
  })
  void each_letter_has_the_form_of_its_place(String word, String forms) {
    assertThat(String.join(" ", Joining.of(word).chars().mapToObj("%04X"::formatted).toList()))
        .isEqualTo(forms);
  }

  @Test
  void words_of_other_scripts_stay_as_they_are() {
    assertThat(Joining.of("Mrs Nowak, żółw, 2026")).isEqualTo("Mrs Nowak, żółw, 2026");
  }

  @Test
  void a_sign_stays_with_its_letter_and_a_bracket_closes_what_it_opened() {
    assertThat(new Joining().reorderRTLTextToLTR("(اَب)")).isEqualTo("(باَ)");
  }

  @ParameterizedTest
  @EnumSource(
      value = Typeface.class,
      names = {"ARABIC", "ARABIC_BOLD"})
  void the_arabic_cuts_have_every_joined_letter(Typeface face) throws IOException {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.open()))) {
      var glyphs = font.getUnicodeCmapLookup();

      assertThat(Joining.of(URDU).codePoints().filter(Joining::isArabic).boxed())
          .isNotEmpty()
          .allMatch(letter -> glyphs.getGlyphId(letter) != 0);
    }
  }

  @Test
  void an_urdu_letter_is_printed_and_keeps_to_the_rules_for_accessible_pdf() throws Exception {
    byte[] pdf =
        Paper.pdf(
            "<!DOCTYPE html><html lang=\"ur\" dir=\"rtl\"><head><title>A letter</title>"
                + "<meta name=\"subject\" content=\"x\"/><style>body { font-family:"
                + " 'Liberation Sans', 'Noto Naskh Arabic' }</style></head><body><p>"
                + URDU
                + " Mrs Nowak 2026</p></body></html>");

    assertThat(Accessibility.faults(pdf)).isEmpty();
    try (PDDocument paper = Loader.loadPDF(pdf)) {
      assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("ur");
      assertThat(paper.getPage(0).getResources().getFontNames()).hasSize(2);
    }
  }
}
