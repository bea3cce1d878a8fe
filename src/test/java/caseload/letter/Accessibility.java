package caseload.letter;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Puts a PDF to the rules of PDF/UA-1, as a checker for schools' web pages does. */
public final class Accessibility {
  private Accessibility() {}

  /** Every rule that is broken, with its clause; empty for a good file. */
  public static List<String> faults(byte[] pdf) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        PDFAValidator rules =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      return rules.validate(parser).getTestAssertions().stream()
          .map(fault -> fault.getRuleId().getClause() + " " + fault.getMessage())
          .toList();
    }
  }
}
