/// What is looked at on every page, as a script that gives the faults it finds (WCAG 2.2 AA, as far as a script can).
enum AccessCheck {
    /// Gives a list of faults, each with where it is.
    static let script = """
        const faults = [];
        const place = (one) => one.tagName.toLowerCase() + (one.id ? '#' + one.id : '')
            + (one.className && one.className.split ? '.' + one.className.split(' ').join('.') : '')
            + ' «' + (one.textContent || one.value || '').trim().slice(0, 40) + '»';
        const seen = (one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true })
            && one.getClientRects().length > 0;
        const all = (selector) => Array.from(document.querySelectorAll(selector)).filter(seen);
        const byIds = (ids) => (ids || '').split(/\\s+/).filter(Boolean).map((id) => document.getElementById(id));

        \(structure)
        \(names)
        \(contrast)
        \(targets)
        return faults;
        """

    /// The language, the title, landmarks, the order of headings, ids and what points at them.
    private static let structure = """
        if (!['nl', 'en'].includes(document.documentElement.lang)) faults.push('no language');
        if (!document.title.trim()) faults.push('no title');
        if (all('main').length !== 1) faults.push('not one main landmark');
        if (!document.querySelector('header, [role=banner]')) faults.push('no banner');
        if (all('h1').length !== 1) faults.push('headings of the first level: ' + all('h1').length);
        let level = 0;
        for (const heading of all('main h1, main h2, main h3, main h4, main h5, main h6')) {
            const now = Number(heading.tagName[1]);
            if (now > level + 1) faults.push('a level of headings is passed over: ' + place(heading));
            level = now;
        }
        const ids = new Set();
        for (const one of document.querySelectorAll('[id]')) {
            if (ids.has(one.id)) faults.push('an id twice: ' + one.id);
            ids.add(one.id);
        }
        for (const name of ['for', 'aria-labelledby', 'aria-describedby']) {
            for (const one of document.querySelectorAll(`[${name}]`)) {
                if (byIds(one.getAttribute(name)).includes(null)) faults.push(`${name} points nowhere: ` + place(one));
            }
        }
        for (const one of document.querySelectorAll('[tabindex]')) {
            if (one.tabIndex > 0) faults.push('an order of its own: ' + place(one));
        }
        """

    /// That everything one can use or see has a name, and that tables say what their cells are about.
    private static let names = """
        const named = (one) => (one.getAttribute('aria-label') || '').trim()
            || byIds(one.getAttribute('aria-labelledby')).map((by) => by?.textContent || '').join('').trim()
            || Array.from(one.labels || []).map((label) => label.textContent).join('').trim()
            || (one.matches('input, select, textarea') ? '' : one.textContent.trim());
        for (const one of all('input:not([type=hidden]), select, textarea, button, a[href], summary, [role=img], nav + nav')) {
            if (!named(one)) faults.push('no name: ' + place(one));
        }
        for (const one of document.querySelectorAll('img:not([alt])')) faults.push('no alternative: ' + place(one));
        for (const one of all('svg')) {
            if (!one.closest('[aria-hidden=true]') && one.getAttribute('role') !== 'img') {
                faults.push('a drawing that says nothing: ' + place(one.parentElement));
            }
        }
        for (const one of all('table')) {
            if (!one.caption && !one.getAttribute('aria-label') && !one.getAttribute('aria-labelledby')) {
                faults.push('a table without a caption: ' + place(one));
            }
            if (!one.querySelector('th[scope]')) faults.push('a table without headings: ' + place(one));
        }
        for (const one of document.querySelectorAll('fieldset')) {
            if (!one.querySelector('legend')) faults.push('a group without a legend: ' + place(one));
        }
        for (const one of document.querySelectorAll('ul > *, ol > *')) {
            if (!one.matches('li')) faults.push('in a list, and no item: ' + place(one));
        }
        """

    /// The contrast of every text against what is behind it.
    private static let contrast = """
        const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        const known = new Map();
        const rgba = (color) => {
            if (!known.has(color)) {
                canvas.clearRect(0, 0, 1, 1);
                canvas.fillStyle = color;
                canvas.fillRect(0, 0, 1, 1);
                const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
                known.set(color, [r, g, b, a / 255]);
            }
            return known.get(color);
        };
        const over = ([r, g, b, a], [R, G, B]) => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a), 1];
        const behind = (one) => {
            const layers = [];
            for (let at = one; at; at = at.parentElement) {
                const color = rgba(getComputedStyle(at).backgroundColor);
                if (color[3] > 0) layers.push(color);
                if (color[3] === 1) break;
            }
            return layers.reverse().reduce((below, layer) => over(layer, below), [255, 255, 255, 1]);
        };
        const light = (color) => color.slice(0, 3).map((part) => part / 255)
            .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
            .reduce((sum, part, n) => sum + part * [0.2126, 0.7152, 0.0722][n], 0);
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const judged = new Set();
        for (let node = texts.nextNode(); node; node = texts.nextNode()) {
            const one = node.parentElement;
            if (!node.data.trim() || judged.has(one) || !seen(one) || one.closest('noscript, script, svg, [aria-hidden=true], :disabled, [aria-disabled=true]')) continue;
            judged.add(one);
            const style = getComputedStyle(one);
            const back = behind(one);
            const [a, b] = [light(over(rgba(style.color), back)), light(back)].sort((x, y) => y - x);
            const size = parseFloat(style.fontSize);
            const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
            const ratio = (a + 0.05) / (b + 0.05);
            if (ratio < (isLarge ? 3 : 4.5)) faults.push(`contrast ${ratio.toFixed(2)}: ` + place(one));
        }
        """

    /// The size of what one points at, and that the page is no wider than the window. What is smaller than 24 by 24
    /// has so much room around its middle that nothing else is hit in its place (2.5.8).
    private static let targets = """
        const boxes = all('button, select, textarea, summary, input:not([type=hidden]), a[href]')
            .filter((one) => !(one.matches('a') && getComputedStyle(one).display === 'inline'))
            .map((one) => {
                const rects = [one, one.matches('[type=checkbox], [type=radio]') ? one.labels[0] : null]
                    .filter(Boolean).map((part) => part.getBoundingClientRect());
                const [left, top] = [Math.min(...rects.map((r) => r.left)), Math.min(...rects.map((r) => r.top))];
                const [right, bottom] = [Math.max(...rects.map((r) => r.right)), Math.max(...rects.map((r) => r.bottom))];
                return { one, left, top, right, bottom, isSmall: right - left < 23.5 || bottom - top < 23.5 };
            });
        const middle = (box) => [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
        const away = ([x, y], box) => Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
        for (const box of boxes.filter((candidate) => candidate.isSmall)) {
            const near = boxes.find((other) => other !== box && !box.one.contains(other.one) && !other.one.contains(box.one)
                && (other.isSmall ? Math.hypot(middle(box)[0] - middle(other)[0], middle(box)[1] - middle(other)[1]) < 24
                    : away(middle(box), other) < 12));
            if (near) faults.push(`a small target close to another: ${place(box.one)} and ${place(near.one)}`);
        }
        const wide = document.documentElement.scrollWidth - window.innerWidth;
        if (wide > 0) {
            const widest = all('body *').filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1).slice(0, 3);
            faults.push(`wider than the window by ${wide}: ` + widest.map(place).join(' | '));
        }
        """

    /// Begins at the top of the page, for who goes on by the Tab key.
    static let topScript = """
        document.activeElement.blur();
        window.scrollTo(0, 0);
        getSelection().collapse(document.body, 0);
        """

    /// Whether where the focus is can be seen, and what it is on.
    static let focusScript = """
        const one = document.activeElement;
        if (!one || one === document.body || one.tabIndex < 0) return '';
        const style = getComputedStyle(one);
        const rect = one.getBoundingClientRect();
        const isMarked = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none';
        const isInSight = rect.bottom > 0 && rect.top < window.innerHeight && rect.width > 0;
        const name = one.tagName.toLowerCase() + (one.id ? '#' + one.id : '') + ' «' + (one.textContent || '').trim().slice(0, 30) + '»';
        return isMarked && isInSight ? '' : (isMarked ? 'the focus is out of sight: ' : 'the focus cannot be seen: ') + name;
        """
}
