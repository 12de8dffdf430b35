/** The form that filters the table, and the table without its rows: the script fills both. */
export function controls(): string {
  return `<section id="releases" aria-labelledby="releases-title"><h2 id="releases-title">Releases</h2>
<form id="filter" role="search" aria-label="Filter releases">
<label class="wide">Search <input type="search" name="words" placeholder="words, or “an exact phrase”" autocomplete="off"></label>
<label>Publisher <select name="publisher"><option value="">any</option></select></label>
<label>Speaker <input name="speaker" list="speakers" autocomplete="off"></label><datalist id="speakers"></datalist>
<label>Scheme <select name="scheme"><option value="">any</option></select></label>
<label>Grade <select name="grade"><option value="">any</option></select></label>
<label>Issue <select name="issue"><option value="">any</option></select></label>
<label>Has <select name="has"><option value="">anything</option><option value="quote">quotes</option><option value="percentage">percentages</option><option value="rating">ratings</option><option value="gradeCount">grade counts</option></select></label>
<label>From <input type="date" name="from"></label>
<label>To <input type="date" name="to"></label>
<button type="reset">Clear</button>
</form>
<p id="count" role="status"></p>
<table id="table"><thead><tr>
${column("date", "Date", "date")}
${column("headline", "Release", "headline")}
${column("publisher", "Publisher", "publisher")}
${column("quote", "Quotes", "number")}
${column("percentage", "Percent", "number")}
${column("rating", "Ratings", "number")}
${column("issues", "Issues", "number")}
</tr></thead><tbody></tbody></table>
<p><button type="button" id="more" hidden>Show more</button></p>
</section>`;
}

function column(key: string, name: string, style: string): string {
  return `<th scope="col" class="${style}" aria-sort="none"><button type="button" data-sort="${key}">${name}</button></th>`;
}
