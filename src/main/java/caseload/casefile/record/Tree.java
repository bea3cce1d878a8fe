package caseload.casefile.record;

import java.util.List;
import java.util.Optional;

/**
 * A value as it stands in a record: a text, a list, or named fields, each with its place. Every
 * scalar is text here; what it means is decided by the record that it is read into.
 */
public sealed interface Tree {
  /** Where it stands. */
  Place place();

  /** True when both say the same, wherever they stand and however they are quoted. */
  boolean says(Tree other);

  /**
   * A scalar.
   *
   * @param value the text, never null; an empty value written plain means "nothing here"
   * @param plain true for what is written without quotes: dates, numbers, yes and no
   */
  record Text(String value, boolean plain, Place place) implements Tree {
    /** A text to be written in quotes. */
    public static Text of(String value) {
      return new Text(value, false, Place.TYPED);
    }

    /** A date, a number, yes or no. */
    public static Text plain(String value) {
      return new Text(value, true, Place.TYPED);
    }

    @Override
    public boolean says(Tree other) {
      return other instanceof Text text && value.equals(text.value);
    }
  }

  /** A list, in the order of the file. */
  record Items(List<Tree> items, Place place) implements Tree {
    public Items {
      items = List.copyOf(items);
    }

    /** A list that was not read from a file. */
    public static Items of(List<? extends Tree> items) {
      return new Items(List.copyOf(items), Place.TYPED);
    }

    @Override
    public boolean says(Tree other) {
      if (!(other instanceof Items list) || list.items.size() != items.size()) return false;
      for (int i = 0; i < items.size(); i++) {
        if (!items.get(i).says(list.items.get(i))) return false;
      }
      return true;
    }
  }

  /** One field: its key, the key's place, and the value. */
  record Field(String key, Place place, Tree value) {}

  /** Named fields in the order of the file; no key twice. */
  record Fields(List<Field> fields, Place place) implements Tree {
    public Fields {
      fields = List.copyOf(fields);
    }

    /** Fields that were not read from a file. */
    public static Fields of(List<Field> fields) {
      return new Fields(fields, Place.TYPED);
    }

    /** The value under a key, if the key is there. */
    public Optional<Tree> get(String key) {
      for (Field field : fields) {
        if (field.key.equals(key)) return Optional.of(field.value);
      }
      return Optional.empty();
    }

    @Override
    public boolean says(Tree other) {
      if (!(other instanceof Fields them) || them.fields.size() != fields.size()) return false;
      for (int i = 0; i < fields.size(); i++) {
        Field mine = fields.get(i);
        Field theirs = them.fields.get(i);
        if (!mine.key.equals(theirs.key) || !mine.value.says(theirs.value)) return false;
      }
      return true;
    }
  }
}
